/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Failed tries to sign in, and the wait they cost: nothing for the first few, then a minute, doubling up to a limit.
 *
 * @param failures counted so far
 * @param lastAt when the last one was counted
 * @param blockedUntil no try is looked at before, or null
 */
record Tries(int failures, Instant lastAt, @Nullable Instant blockedUntil) {

    /**
     * Whose tries are counted.
     *
     * <p>A network address stands for many people (a classroom, a company), so it is given more.
     */
    enum Of {
        ACCOUNT(5, Duration.ofHours(1), Duration.ofHours(12)),
        NETWORK(50, Duration.ofMinutes(15), Duration.ofHours(1));

        private final int free;
        private final Duration longestWait;
        private final Duration forgottenAfter;

        Of(int free, Duration longestWait, Duration forgottenAfter) {
            this.free = free;
            this.longestWait = longestWait;
            this.forgottenAfter = forgottenAfter;
        }
    }

    static Tries none(Instant now) {
        return new Tries(0, now, null);
    }

    /** How long the next try has to wait; zero if it may come now. */
    Duration waitAt(Instant now) {
        return blockedUntil == null || !blockedUntil.isAfter(now) ? Duration.ZERO : Duration.between(now, blockedUntil);
    }

    /** One more failure. */
    Tries failedAt(Instant now, Of whose) {
        var count = lastAt.plus(whose.forgottenAfter).isBefore(now) ? 1 : failures + 1;
        if (count < whose.free) {
            return new Tries(count, now, null);
        }
        var doublings = Math.min(count - whose.free, 12);
        var wait = Duration.ofMinutes(1L << doublings);
        return new Tries(count, now, now.plus(wait.compareTo(whose.longestWait) < 0 ? wait : whose.longestWait));
    }

    /** Whether this failure was the one that began a wait. */
    boolean isBlocking() {
        return blockedUntil != null;
    }
}
