/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.assessment.AttemptPassed;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hears that a quiz was passed, in the same transaction: from then on it comes back. */
@Component
class PlanningProbes {

    private final ProbePlans plans;
    private final Clock clock;

    PlanningProbes(ProbePlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AttemptPassed passed) {
        plans.begin(passed, clock.instant());
    }
}
