/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A plan with what it offers today.
 *
 * @param until the first day on which it is no longer offered
 */
record DuePlan(ProbePlan plan, int step, LocalDate until) {

    /** A sitting asks about no more quizzes than this, so it has at most {@value} times {@link ProbeDraw#MOST} questions. */
    static final int MOST_IN_A_SITTING = 2;

    /**
     * What comes into one sitting: of the quizzes that are due those whose offer lapses first. There is one sitting a
     * day; what has no room today is offered tomorrow.
     */
    static List<DuePlan> sitting(Collection<ProbePlan> plans, ZoneId zone, LocalDate today) {
        if (plans.stream().anyMatch(plan -> plan.wasAskedOn(today, zone))) {
            return List.of();
        }
        return plans.stream()
                .flatMap(plan ->
                        plan.offer(zone, today).map(offer -> new DuePlan(plan, offer.step(), offer.until())).stream())
                .sorted(Comparator.comparing(DuePlan::until)
                        .thenComparing(due -> due.plan().passedAt())
                        .thenComparing(due -> due.plan().course().value())
                        .thenComparing(due -> due.plan().quiz()))
                .limit(MOST_IN_A_SITTING)
                .toList();
    }
}
