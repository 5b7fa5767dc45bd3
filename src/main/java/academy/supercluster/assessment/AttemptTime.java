/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time of an attempt.
 *
 * @param now when this was looked up
 * @param deadline until when it is answered, or null
 * @param givenBack what outages of ours took from it, which the deadline has in addition
 */
public record AttemptTime(Instant now, @Nullable Instant deadline, Duration givenBack) {

    static AttemptTime of(Attempt attempt, Instant now) {
        return new AttemptTime(now, attempt.deadline().orElse(null), attempt.givenBack());
    }
}
