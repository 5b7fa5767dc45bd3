/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.activity.ActivityCompleted;
import academy.supercluster.shared.Percent;

/** An attempt was handed in that reached the pass mark. */
public record AttemptPassed(
        AttemptId attempt,
        EnrolmentId enrolment,
        UserId learner,
        CourseId course,
        int courseVersion,
        LessonId lesson,
        String quiz,
        Percent result)
        implements AttemptSubmitted, ActivityCompleted {}
