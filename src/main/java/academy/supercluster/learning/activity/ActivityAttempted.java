/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.activity;

import academy.supercluster.courses.LessonId;
import academy.supercluster.learning.EnrolmentId;

/** Something in a lesson was handed in, passed or not. Heard in the publisher's transaction. */
public interface ActivityAttempted {

    EnrolmentId enrolment();

    LessonId lesson();

    /** The version of the course the activity belongs to. */
    int courseVersion();

    /** What proves it, such as {@code attempt:6f1c…}. */
    String evidence();
}
