/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.shared.Percent;
import java.time.Instant;

/** What an attempt came to. */
public record RecentResult(
        AttemptId attempt, CourseId course, LessonId lesson, Instant submittedAt, Percent result, boolean passed) {}
