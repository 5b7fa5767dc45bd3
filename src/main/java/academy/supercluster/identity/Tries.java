/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tries at something that can be abused, and the wait they cost: nothing for the first few, then a minute, doubling up
 * to a limit.
 *
 * @param count how many so far
 * @param lastAt when the last one was counted
 * @param blockedUntil no try is looked at before, or null
 */
record Tries(int count, Instant lastAt, @Nullable Instant blockedUntil) {

    /**
     * What is counted, and for whom. A network address stands for many people (a classroom, a company), so it is given
     * more.
     */
    enum Of {
        /** Passwords tried against one account. */
        PASSWORD(5, Duration.ofHours(1), Duration.ofHours(12)),
        /** Wrong passwords from one network address. */
        NETWORK(50, Duration.ofMinutes(15), Duration.ofHours(1)),
        /** Mails that strangers made us send to one address. */
        LETTER(4, Duration.ofHours(6), Duration.ofHours(24)),
        /** Mails asked for from one network address. */
        LETTER_NETWORK(40, Duration.ofHours(1), Duration.ofHours(2));

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

    /** One more. */
    Tries nextAt(Instant now, Of what) {
        var next = lastAt.plus(what.forgottenAfter).isBefore(now) ? 1 : count + 1;
        if (next < what.free) {
            return new Tries(next, now, null);
        }
        var doublings = Math.min(next - what.free, 12);
        var wait = Duration.ofMinutes(1L << doublings);
        return new Tries(next, now, now.plus(wait.compareTo(what.longestWait) < 0 ? wait : what.longestWait));
    }

    /** Whether the next one has to wait. */
    boolean isBlocking() {
        return blockedUntil != null;
    }
}
