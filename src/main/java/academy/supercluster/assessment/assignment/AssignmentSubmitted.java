/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.activity.ActivityAttempted;

/** A work was handed in and waits for a mentor. */
public record AssignmentSubmitted(
        SubmissionId submission,
        EnrolmentId enrolment,
        UserId learner,
        CourseId course,
        int courseVersion,
        LessonId lesson,
        String assignment)
        implements ActivityAttempted {

    @Override
    public String evidence() {
        return "submission:" + submission;
    }
}
