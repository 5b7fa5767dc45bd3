/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.publishing;

import academy.supercluster.courses.CourseOutline;
import java.util.List;

/** What a neighbour has to say before a version is published. */
public interface PublishCheck {

    /** Sentences for the author; none of them stops the publication. */
    List<String> warnings(CourseOutline course);
}
