/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When what was passed is asked again: on the 2nd, 7th, 21st and 60th day after passing, at a day and not an hour, in
 * the learner's zone. An offer stands until the next one is due and then lapses, so offers never pile up; the last
 * stands for 30 days. Fixed days, because spacing itself is what helps, and growing against equal gaps makes no clear
 * difference (Latimier and others, 2021). A calendar that learns from the answers would take the place of this class;
 * all it needs, when each question was asked and what it earned, is kept.
 */
final class ProbeCalendar {

    static final List<Integer> DAYS = List.of(2, 7, 21, 60);

    /** On this day after passing nothing is offered any more. */
    static final int OVER = 90;

    /** The step whose result shows whether something was retained. */
    static final int RETENTION = 3;

    static final int RETAINED_FROM = 21;
    static final int RETAINED_UNTIL = 35;

    /** A retention probe that was not enough is offered again after so many days, as long as the window is open. */
    static final int AGAIN_AFTER = 7;

    private ProbeCalendar() {}

    /**
     * What stands open to be answered.
     *
     * @param step 1 for the first probe after passing, then rising
     * @param until the first day on which it is no longer offered
     */
    record Offer(int step, LocalDate from, LocalDate until) {}

    /**
     * A probe that was answered to its end.
     *
     * @param reached whether its result was high enough
     */
    record Taken(int step, LocalDate on, boolean reached) {}

    /** What is offered on a day, if anything. */
    static Optional<Offer> on(LocalDate passed, List<Taken> taken, LocalDate today) {
        var step = step(ChronoUnit.DAYS.between(passed, today));
        if (step == 0) {
            return Optional.empty();
        }
        var offer = offer(passed, step);
        var last = taken.stream().filter(each -> each.step() == step).max(Comparator.comparing(Taken::on));
        return last.isEmpty()
                ? Optional.of(offer)
                : again(passed, offer, last.get(), taken)
                        .filter(again -> !today.isBefore(again.from()) && today.isBefore(again.until()));
    }

    /** The first day from the given one on which something is offered, with what it is. */
    static Optional<Offer> next(LocalDate passed, List<Taken> taken, LocalDate today) {
        return today.datesUntil(passed.plusDays(OVER).isAfter(today) ? passed.plusDays(OVER) : today)
                .flatMap(day ->
                        on(passed, taken, day).map(offer -> new Offer(offer.step(), day, offer.until())).stream())
                .findFirst();
    }

    /** Whether a probe answered that day can show that something was retained. */
    static boolean showsRetention(LocalDate passed, int step, LocalDate answered) {
        var days = ChronoUnit.DAYS.between(passed, answered);
        return step == RETENTION && days >= RETAINED_FROM && days <= RETAINED_UNTIL;
    }

    private static int step(long days) {
        return days >= OVER ? 0 : (int) DAYS.stream().filter(day -> day <= days).count();
    }

    private static Offer offer(LocalDate passed, int step) {
        return new Offer(
                step, passed.plusDays(DAYS.get(step - 1)), passed.plusDays(step < DAYS.size() ? DAYS.get(step) : OVER));
    }

    private static Optional<Offer> again(LocalDate passed, Offer offer, Taken last, List<Taken> taken) {
        var reached = taken.stream().anyMatch(each -> each.step() == offer.step() && each.reached());
        var from = last.on().plusDays(AGAIN_AFTER);
        return offer.step() == RETENTION && !reached && !from.isAfter(passed.plusDays(RETAINED_UNTIL))
                ? Optional.of(new Offer(offer.step(), from, passed.plusDays(RETAINED_UNTIL + 1L)))
                : Optional.empty();
    }
}
