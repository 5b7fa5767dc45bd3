/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Task;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import java.time.Instant;

/**
 * A long answer as a mentor sees it.
 *
 * @param stem what was asked, as sanitised HTML
 * @param task how long it should be and what each level is like, as sanitised HTML
 * @param text what was answered, plain text
 * @param level 1 to 4, or 0 while it waits
 * @param remark what was said about it; may be empty
 * @param version to be named when it is marked
 * @param settled whether the learner has got the result, so that nothing is changed any more
 */
public record AnswerToMark(
        AttemptId attempt,
        int place,
        UserId learner,
        String learnerName,
        CourseId course,
        LessonId lesson,
        String quiz,
        Instant since,
        String stem,
        Task.LongAnswer task,
        String text,
        int words,
        int level,
        String remark,
        int version,
        boolean settled) {}
