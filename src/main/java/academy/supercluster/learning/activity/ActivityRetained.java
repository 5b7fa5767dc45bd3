/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.activity;

import academy.supercluster.courses.LessonId;
import academy.supercluster.learning.EnrolmentId;
import java.util.List;

/** What was passed in a lesson was asked again weeks later and was still there. Heard in the publisher's transaction. */
public interface ActivityRetained {

    EnrolmentId enrolment();

    LessonId lesson();

    /** The version of the course that was asked about. */
    int courseVersion();

    /** What proves it, such as {@code probe:6f1c…}. */
    String evidence();

    /** Ids of the objectives that were asked about. */
    List<String> objectives();
}
