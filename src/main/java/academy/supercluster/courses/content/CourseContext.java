/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

import java.util.Set;

/** What a {@link ContentPart} may refer to in the course around it. */
public record CourseContext(Set<String> objectives, Set<String> lessons, Set<String> assets) {

    public CourseContext {
        objectives = Set.copyOf(objectives);
        lessons = Set.copyOf(lessons);
        assets = Set.copyOf(assets);
    }
}
