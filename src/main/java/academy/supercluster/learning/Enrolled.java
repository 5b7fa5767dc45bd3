/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.UserId;

/** A person enrolled in a course, for the first time or again. */
public record Enrolled(EnrolmentId enrolment, UserId learner, CourseId course, Intent intent) {}
