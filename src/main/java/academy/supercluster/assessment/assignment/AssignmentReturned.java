/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;

/** A mentor judged a work and gave it back with feedback. */
public record AssignmentReturned(
        SubmissionId submission, UserId learner, CourseId course, LessonId lesson, String assignment) {}
