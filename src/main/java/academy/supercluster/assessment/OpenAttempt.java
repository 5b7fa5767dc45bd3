/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import java.time.Instant;

/**
 * An attempt that was begun and not submitted.
 *
 * @param answered how many of its questions have an answer
 */
public record OpenAttempt(
        AttemptId attempt, CourseId course, LessonId lesson, Instant startedAt, int answered, int questions) {}
