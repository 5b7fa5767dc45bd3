/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;

/** A learner completed a lesson for the first time. */
public record LessonCompleted(EnrolmentId enrolment, UserId learner, CourseId course, LessonId lesson) {}
