/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.shared.Percent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quiz that somebody passed, with what has come of its probes.
 *
 * @param courseVersion the version in which it was passed
 * @param probes those that were answered to the end
 */
record ProbePlan(
        CourseId course,
        int courseVersion,
        LessonId lesson,
        String quiz,
        EnrolmentId enrolment,
        Instant passedAt,
        List<Done> probes) {

    /** What was earned on average reaches this when something is retained. */
    static final Percent ENOUGH = new Percent(80);

    ProbePlan {
        probes = List.copyOf(probes);
    }

    /** A probe that was answered to its end. */
    record Done(int step, Instant at, Percent result) {}

    /** What is offered at that day in the zone. */
    Optional<ProbeCalendar.Offer> offer(ZoneId zone, LocalDate today) {
        return ProbeCalendar.on(passedOn(zone), taken(zone), today);
    }

    /** What is offered next, today or later. */
    Optional<ProbeCalendar.Offer> next(ZoneId zone, LocalDate today) {
        return ProbeCalendar.next(passedOn(zone), taken(zone), today);
    }

    LocalDate passedOn(ZoneId zone) {
        return LocalDate.ofInstant(passedAt, zone);
    }

    boolean wasAskedOn(LocalDate day, ZoneId zone) {
        return probes.stream()
                .anyMatch(done -> LocalDate.ofInstant(done.at(), zone).equals(day));
    }

    /** The same plan with the probes of the other, too. */
    ProbePlan with(ProbePlan other) {
        return new ProbePlan(
                course,
                courseVersion,
                lesson,
                quiz,
                enrolment,
                passedAt,
                Stream.concat(probes.stream(), other.probes.stream()).toList());
    }

    private List<ProbeCalendar.Taken> taken(ZoneId zone) {
        return probes.stream()
                .map(done -> new ProbeCalendar.Taken(
                        done.step(),
                        LocalDate.ofInstant(done.at(), zone),
                        done.result().isAtLeast(ENOUGH)))
                .toList();
    }
}
