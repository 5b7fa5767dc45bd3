/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.analysis;

import academy.supercluster.operations.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the attempts at every quiz that has new ones, so that an author never waits for a hundred thousand of them. */
@Component
class CountingAttempts implements RecurringJob {

    private final TallyRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CountingAttempts(TallyRows rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "assessment-item-analysis";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        rows.uncounted().forEach(quiz -> transaction.executeWithoutResult(status -> rows.count(quiz, clock.instant())));
    }
}
