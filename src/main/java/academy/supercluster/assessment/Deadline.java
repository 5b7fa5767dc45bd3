/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one rule of time: an attempt ends with its time limit or when the quiz closes, whichever is earlier, and time that
 * was lost by an outage of ours is added. What arrives shortly afterwards was sent in time and is taken.
 */
final class Deadline {

    /** How long an answer may be under way. */
    static final Duration GRACE = Duration.ofSeconds(15);

    private Deadline() {}

    /**
     * @param limit with the learner's extra time, or null
     * @param closes or null
     * @return null if there is neither
     */
    static @Nullable Instant of(Instant start, @Nullable Duration limit, @Nullable Instant closes, Duration givenBack) {
        var byLimit = limit == null ? null : start.plus(limit);
        var earlier = byLimit == null ? closes : closes == null || byLimit.isBefore(closes) ? byLimit : closes;
        return earlier == null ? null : earlier.plus(givenBack);
    }

    /** Whether something that arrives now comes too late. */
    static boolean isOver(@Nullable Instant deadline, Instant now) {
        return deadline != null && now.isAfter(deadline.plus(GRACE));
    }

    /**
     * What an outage took from an attempt, in whole seconds, a part of one being one: from its begin, or from that of the
     * attempt if that was later, to its end. Nothing if the time was over before.
     */
    static Duration lost(Instant start, Instant deadline, Instant began, Instant ended) {
        var from = start.isAfter(began) ? start : began;
        if (!from.isBefore(ended) || !deadline.isAfter(began)) {
            return Duration.ZERO;
        }
        var lost = Duration.between(from, ended);
        return Duration.ofSeconds(lost.toSeconds() + (lost.toNanosPart() > 0 ? 1 : 0));
    }
}
