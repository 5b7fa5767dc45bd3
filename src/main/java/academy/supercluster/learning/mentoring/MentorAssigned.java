/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A learner was given a mentor.
 *
 * @param course the one course it is about, or null for all courses
 */
public record MentorAssigned(
        MentorshipId mentorship,
        UserId learner,
        UserId mentor,
        @Nullable CourseId course) {}
