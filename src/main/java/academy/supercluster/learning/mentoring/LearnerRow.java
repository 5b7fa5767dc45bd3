/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.HonestState;
import academy.supercluster.shared.Percent;
import java.time.Instant;

/**
 * How far a learner has come in one course, as the mentor sees it.
 *
 * @param lastActivity when the learner last did something that counts; opening a page is nothing
 */
public record LearnerRow(
        UserId learner,
        String name,
        CourseId course,
        EnrolmentId enrolment,
        int courseVersion,
        HonestState state,
        Percent percent,
        int completed,
        Instant enrolledAt,
        Instant lastActivity) {

    LearnerRow named(String newName) {
        return new LearnerRow(
                learner,
                newName,
                course,
                enrolment,
                courseVersion,
                state,
                percent,
                completed,
                enrolledAt,
                lastActivity);
    }
}
