/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.assessment.question.Arrangement;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Draws the questions of a sitting that was begun, quiz after quiz, and writes them down. */
@Component
class DrawingSitting {

    private static final SecureRandom SEEDS = new SecureRandom();

    private final ProbePlans plans;
    private final Sittings sittings;
    private final ProbeSource source;

    DrawingSitting(ProbePlans plans, Sittings sittings, ProbeSource source) {
        this.plans = plans;
        this.sittings = sittings;
        this.source = source;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void draw(SittingId sitting, UUID learner, List<DuePlan> due, Instant now) {
        int place = 0;
        for (var each : due) {
            var plan = each.plan();
            var pool = source.pool(plan.course(), plan.quiz(), plan.courseVersion())
                    .orElseThrow();
            var draw = new ProbeDraw(SEEDS.nextLong(), plans.history(learner, plan.course(), plan.quiz()));
            var drawn = draw.from(pool.entries());
            var shown =
                    source.shown(drawn.stream().map(ProbeSource.Entry::version).toList());
            var probe = new Probe(
                    UUID.randomUUID(),
                    plan.course(),
                    plan.quiz(),
                    plan.enrolment(),
                    pool.courseVersion(),
                    plan.lesson(),
                    each.step(),
                    plan.passedAt(),
                    null);
            sittings.add(sitting, learner, probe, now);
            for (var entry : drawn) {
                var task = Optional.ofNullable(shown.get(entry.version()))
                        .orElseThrow()
                        .task();
                var arrangement = Arrangement.draw(task, draw.random());
                sittings.add(sitting, SittingItem.drawn(place++, probe.id(), entry.version(), arrangement));
            }
        }
    }
}
