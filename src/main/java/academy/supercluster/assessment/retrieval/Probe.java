/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.shared.Percent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The questions from one quiz in a sitting.
 *
 * @param courseVersion the version of the course that has the questions
 * @param passedAt when the quiz was passed
 * @param result null as long as a question is open
 */
record Probe(
        UUID id,
        CourseId course,
        String quiz,
        EnrolmentId enrolment,
        int courseVersion,
        LessonId lesson,
        int step,
        Instant passedAt,
        @Nullable Percent result) {}
