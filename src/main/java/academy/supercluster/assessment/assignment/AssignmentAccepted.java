/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.activity.ActivityCompleted;

/** A mentor judged a work, and it passes: work evidence of what the criteria assess. */
public record AssignmentAccepted(
        SubmissionId submission,
        EnrolmentId enrolment,
        UserId learner,
        CourseId course,
        int courseVersion,
        LessonId lesson,
        String assignment)
        implements ActivityCompleted {

    @Override
    public String evidence() {
        return "submission:" + submission;
    }
}
