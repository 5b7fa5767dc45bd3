/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Says every few seconds that the academy is there. It looks for an outage before the first page is served, and again
 * whenever it could not say so for a while, such as when the database or the whole machine stood still.
 */
@Component
class AliveWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AliveWatch.class);

    private final Outages outages;
    private final Clock clock;
    private final Duration every;
    private volatile @Nullable Instant last;
    private @Nullable ScheduledExecutorService beat;

    /** @param every nought if nobody is to watch */
    AliveWatch(Outages outages, Clock clock, @Value("${academy.alive-every:3s}") Duration every) {
        this.outages = outages;
        this.clock = clock;
        this.every = every;
    }

    /**
     * Whether nothing was lost that was not given back yet. While this is not certain, nobody's time is over.
     */
    boolean isCertain() {
        var known = last;
        return every.isZero()
                || known != null && Duration.between(known, clock.instant()).compareTo(Outages.SILENCE) < 0;
    }

    @Override
    public void start() {
        if (every.isZero()) {
            return;
        }
        look();
        var thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("alive").daemon().factory());
        thread.scheduleWithFixedDelay(this::lookCarefully, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        beat = thread;
    }

    private void look() {
        var now = clock.instant();
        outages.alive(now);
        last = now;
    }

    private void lookCarefully() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("Nobody could be told that the academy is there: {}", e.getMessage());
        }
    }

    @Override
    public void stop() {
        var running = beat;
        if (running != null) {
            running.shutdownNow();
            beat = null;
        }
    }

    @Override
    public boolean isRunning() {
        return beat != null;
    }

    /** Before the web server, whose phase is far later. */
    @Override
    public int getPhase() {
        return 0;
    }
}
