/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A mentor no longer mentors a learner.
 *
 * @param course the one course it was about, or null for all courses
 */
public record MentorshipEnded(
        MentorshipId mentorship,
        UserId learner,
        UserId mentor,
        @Nullable CourseId course) {}
