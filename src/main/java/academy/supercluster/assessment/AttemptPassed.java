/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.activity.ActivityCompleted;
import academy.supercluster.shared.Percent;

/** An attempt reached the pass mark. Heard in the transaction that scored it, after {@link AttemptSubmitted}. */
public record AttemptPassed(
        AttemptId attempt,
        EnrolmentId enrolment,
        UserId learner,
        CourseId course,
        int courseVersion,
        LessonId lesson,
        String quiz,
        Percent result)
        implements ActivityCompleted {

    static AttemptPassed of(Attempt attempt) {
        return new AttemptPassed(
                attempt.id(),
                attempt.enrolment(),
                attempt.learner(),
                attempt.course(),
                attempt.courseVersion(),
                attempt.lesson(),
                attempt.quiz(),
                attempt.result());
    }

    @Override
    public String evidence() {
        return "attempt:" + attempt;
    }
}
