/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What lasted of a course. Two dated facts beside the {@link HonestState}, not steps above it: one can use at work what
 * one was never asked again, and recall what one never used. Neither is ever taken away.
 *
 * @param retainedAt the first time something passed was still there three to five weeks later, or null
 * @param appliedAt the first time work on the learner's own matter was accepted, or null
 */
public record Lasting(
        @Nullable Instant retainedAt, @Nullable Instant appliedAt) {

    static final Lasting NOTHING = new Lasting(null, null);

    /** Whether nothing is known yet. */
    public boolean isNothing() {
        return retainedAt == null && appliedAt == null;
    }

    Lasting retained(Instant at) {
        return retainedAt == null ? new Lasting(at, appliedAt) : this;
    }

    Lasting applied(Instant at) {
        return appliedAt == null ? new Lasting(retainedAt, at) : this;
    }
}
