/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.activity.ActivityAttempted;
import academy.supercluster.shared.Percent;

/** A learner handed in an attempt. Heard once, in the transaction that scored it. */
public sealed interface AttemptSubmitted extends ActivityAttempted permits AttemptPassed, AttemptNotPassed {

    AttemptId attempt();

    UserId learner();

    CourseId course();

    /** The id of the quiz within the course. */
    String quiz();

    Percent result();

    @Override
    default String evidence() {
        return "attempt:" + attempt();
    }
}
