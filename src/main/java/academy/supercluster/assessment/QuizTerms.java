/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the rules of a quiz mean for one learner at one moment.
 *
 * @param now the moment
 * @param most how many attempts there are, if they are counted
 * @param left how many of them have not been begun
 * @param opensAt from when the next attempt may begin, if that is later than now
 * @param limit how long an attempt lasts, the extra time included
 * @param extra how much of it is extra time of this learner
 * @param closes until when anything is answered
 * @param endsAt when an attempt that is begun now would end
 */
public record QuizTerms(
        Instant now,
        OptionalInt most,
        OptionalInt left,
        Optional<Instant> opensAt,
        Optional<Duration> limit,
        Duration extra,
        Optional<Instant> closes,
        Optional<Instant> endsAt) {

    /** Whether the quiz has closed. */
    public boolean isClosed() {
        return closes.filter(moment -> !moment.isAfter(now)).isPresent();
    }

    /** Whether no attempt is left. */
    public boolean isUsedUp() {
        return left.isPresent() && left.getAsInt() == 0;
    }

    /** Whether an attempt may begin now. */
    public boolean mayBegin() {
        return !isClosed() && !isUsedUp() && opensAt.isEmpty();
    }
}
