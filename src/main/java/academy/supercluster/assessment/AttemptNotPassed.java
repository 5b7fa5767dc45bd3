/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.shared.Percent;

/** An attempt was handed in that did not reach the pass mark. Another one is free. */
public record AttemptNotPassed(
        AttemptId attempt,
        EnrolmentId enrolment,
        UserId learner,
        CourseId course,
        int courseVersion,
        LessonId lesson,
        String quiz,
        Percent result)
        implements AttemptSubmitted {}
