/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship as those see it who assign mentors.
 *
 * @param course null for all courses
 * @param endsAt null as long as no end is set
 * @param standIn who stands in now or later, or null
 * @param revision to be named when it is changed
 */
public record MentorshipRow(
        MentorshipId id,
        UserId learner,
        String learnerName,
        UserId mentor,
        String mentorName,
        @Nullable CourseId course,
        Instant beginsAt,
        @Nullable Instant endsAt,
        @Nullable StandIn standIn,
        String standInName,
        long revision) {}
