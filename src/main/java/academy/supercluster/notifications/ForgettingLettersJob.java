/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import academy.supercluster.operations.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Forgets letters thirty days after they were sent or given up. */
@Component
class ForgettingLettersJob implements RecurringJob {

    static final Duration KEPT = Duration.ofDays(30);

    private final Outbox outbox;
    private final Clock clock;

    ForgettingLettersJob(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications.forget-letters";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        outbox.forget(clock.instant().minus(KEPT));
    }
}
