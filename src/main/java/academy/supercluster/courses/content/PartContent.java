/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

import java.util.Set;

/** What a {@link ContentPart} has read. */
public interface PartContent {

    /** Ids that lessons may refer to, such as those of quizzes. */
    Set<String> ids();
}
