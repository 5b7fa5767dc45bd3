/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.shared.Refusal;
import java.time.Duration;

/**
 * What a person has more than others at every quiz with a time limit. It never moves the closing time.
 *
 * @param percent of the limit, 0 to {@value #MOST_PERCENT}
 * @param minutes in addition, 0 to {@value #MOST_MINUTES}
 * @param version of what is kept, 0 when nothing is
 */
public record ExtraTime(int percent, int minutes, int version) {

    public static final int MOST_PERCENT = 300;
    public static final int MOST_MINUTES = 600;

    static final ExtraTime NONE = new ExtraTime(0, 0, 0);

    /** @throws Refusal if it is out of range */
    public ExtraTime {
        if (percent < 0 || percent > MOST_PERCENT || minutes < 0 || minutes > MOST_MINUTES) {
            throw new Refusal("assessment.extra.range", MOST_PERCENT, MOST_MINUTES);
        }
    }

    /** What it comes to, a part of a minute being one. */
    public Duration of(Duration limit) {
        return Duration.ofMinutes(Math.ceilDiv(limit.toSeconds() * percent, 6_000) + minutes);
    }
}
