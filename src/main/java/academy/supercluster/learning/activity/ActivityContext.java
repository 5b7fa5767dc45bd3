/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.activity;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.EnrolmentId;

/**
 * The lesson that is open, and for whom.
 *
 * @param done whether the lesson is already completed
 */
public record ActivityContext(
        SignedIn learner, EnrolmentId enrolment, CourseOutline course, CourseOutline.Lesson lesson, boolean done) {}
