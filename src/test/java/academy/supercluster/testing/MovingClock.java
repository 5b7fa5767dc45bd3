/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A clock that tests move. Begins at the real time. */
public class MovingClock extends Clock {

    private volatile Duration offset = Duration.ZERO;
    private volatile @Nullable Instant stopped;

    public void forward(Duration duration) {
        offset = offset.plus(duration);
    }

    /** From now on it is this moment, until the next reset. */
    public void stopAt(Instant moment) {
        stopped = moment;
    }

    public void reset() {
        offset = Duration.ZERO;
        stopped = null;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        var moment = stopped;
        return (moment == null ? Instant.now() : moment).plus(offset);
    }
}
