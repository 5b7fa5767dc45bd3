/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.operations.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Submits attempts whose time is over and to which nobody comes back. Each in a transaction of its own. */
@Component
class TimeUpJob implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(TimeUpJob.class);
    private static final int AT_ONCE = 200;

    private final Attempts attempts;
    private final TimeUp timeUp;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TimeUpJob(Attempts attempts, TimeUp timeUp, TransactionTemplate transaction, Clock clock) {
        this.attempts = attempts;
        this.timeUp = timeUp;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "assessment.time-up";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        attempts.over(clock.instant().minus(Deadline.GRACE), Limit.of(AT_ONCE)).forEach(this::submit);
    }

    private void submit(UUID attempt) {
        try {
            transaction.executeWithoutResult(status -> attempts.lock(attempt).ifPresent(timeUp::settledLocked));
        } catch (RuntimeException e) {
            LOG.warn("Attempt {} could not be submitted when its time was over", attempt, e);
        }
    }
}
