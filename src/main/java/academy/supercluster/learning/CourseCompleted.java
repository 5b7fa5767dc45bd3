/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.UserId;

/** A learner completed every lesson of a version of a course. */
public record CourseCompleted(EnrolmentId enrolment, UserId learner, CourseId course, int version) {}
