/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long people think between two actions. The moments at which actions are meant to happen are fixed beforehand: if
 * the server is late with one, the next is late, too, and its lateness counts.
 *
 * @param shortest zero together with {@code longest} for people who never think, who act when they were answered
 */
record Pace(Duration shortest, Duration longest) {

    static final Pace RESTLESS = new Pace(Duration.ZERO, Duration.ZERO);

    /** Reads {@code 5-15}, seconds, or {@code 0}. */
    static Pace of(String text) {
        var parts = text.split("-");
        return new Pace(
                Duration.ofSeconds(Long.parseLong(parts[0])),
                Duration.ofSeconds(Long.parseLong(parts[parts.length - 1])));
    }

    boolean isRestless() {
        return longest.isZero();
    }

    long thinkNanos(RandomGenerator random) {
        return isRestless() ? 0 : random.nextLong(shortest.toNanos(), longest.toNanos() + 1);
    }
}
