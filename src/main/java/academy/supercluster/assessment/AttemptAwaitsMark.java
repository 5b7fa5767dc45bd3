/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.activity.ActivityAttempted;

/** An attempt was handed in whose result waits until a mentor has marked it; then it is an {@link AttemptSubmitted}. */
public record AttemptAwaitsMark(
        AttemptId attempt,
        EnrolmentId enrolment,
        UserId learner,
        CourseId course,
        int courseVersion,
        LessonId lesson,
        String quiz)
        implements ActivityAttempted {

    @Override
    public String evidence() {
        return "attempt:" + attempt;
    }
}
