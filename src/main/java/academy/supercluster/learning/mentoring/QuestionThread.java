/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import java.time.Instant;
import java.util.List;

/**
 * A question from a lesson and what was said since, the question first.
 *
 * @param waiting whether the learner spoke last and a mentor has not answered yet
 */
public record QuestionThread(
        QuestionId id,
        UserId learner,
        String learnerName,
        CourseId course,
        LessonId lesson,
        Instant lastAt,
        boolean waiting,
        List<Said> messages) {

    public QuestionThread {
        messages = List.copyOf(messages);
    }

    /**
     * @param byLearner whether the learner said it
     * @param name of whoever said it; empty when the account is closed
     */
    public record Said(boolean byLearner, String name, String text, Instant at) {}
}
