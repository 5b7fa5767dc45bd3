/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.activity.ActivityAttempted;
import academy.supercluster.shared.Percent;

/** A learner handed in an attempt, passed or not. Heard in the transaction that scored it. */
public record AttemptSubmitted(
        AttemptId attempt,
        EnrolmentId enrolment,
        UserId learner,
        CourseId course,
        int courseVersion,
        LessonId lesson,
        String quiz,
        Percent result,
        boolean passed)
        implements ActivityAttempted {

    static AttemptSubmitted of(Attempt attempt) {
        return new AttemptSubmitted(
                attempt.id(),
                attempt.enrolment(),
                attempt.learner(),
                attempt.course(),
                attempt.courseVersion(),
                attempt.lesson(),
                attempt.quiz(),
                attempt.result(),
                attempt.isPassed());
    }

    @Override
    public String evidence() {
        return "attempt:" + attempt;
    }
}
