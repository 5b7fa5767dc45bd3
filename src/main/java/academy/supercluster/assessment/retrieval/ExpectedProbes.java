/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.Enrolments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Works out what somebody may answer, without writing anything. */
@Component
class ExpectedProbes {

    private static final int MOST_LATER = 5;

    private final ProbePlans plans;
    private final ProbeSource source;
    private final Enrolments enrolments;

    ExpectedProbes(ProbePlans plans, ProbeSource source, Enrolments enrolments) {
        this.plans = plans;
        this.source = source;
        this.enrolments = enrolments;
    }

    /** What may be answered now and what comes later. One statement, two for whoever has passed a quiz lately. */
    Recall of(UserId learner, ZoneId zone, Instant now) {
        var expected = plans.of(learner.value(), now);
        return expected.plans().isEmpty()
                ? Recall.NOTHING
                : recall(expected, courses(learner), zone, LocalDate.ofInstant(now, zone));
    }

    /** The same for many, each in their own zone, in two statements; without those who have nothing to expect. */
    Map<UserId, Recall> of(Map<UserId, ZoneId> learners, Instant now) {
        var expected = plans.of(learners.keySet().stream().map(UserId::value).toList(), now);
        var courses = expected.isEmpty()
                ? Map.<UserId, Set<CourseId>>of()
                : enrolments.courses(expected.keySet().stream().map(UserId::new).toList());
        var recalls = new HashMap<UserId, Recall>();
        learners.forEach((learner, zone) -> {
            var found = expected.get(learner.value());
            if (found != null) {
                var today = LocalDate.ofInstant(now, zone);
                recalls.put(learner, recall(found, courses.getOrDefault(learner, Set.of()), zone, today));
            }
        });
        return recalls;
    }

    private Recall recall(ProbePlans.Expected expected, Set<CourseId> courses, ZoneId zone, LocalDate today) {
        var mine = withQuestions(enrolled(expected.plans(), courses));
        var open = expected.open()
                .filter(sitting -> sitting.isOffered(today))
                .filter(sitting -> sitting.parts().stream().anyMatch(part -> courses.contains(part.course())));
        return new Recall(
                open.map(ExpectedProbes::goOn).or(() -> begin(DuePlan.sitting(mine, zone, today))),
                later(mine, zone, today));
    }

    /** The plans that a new sitting would be made of. */
    List<DuePlan> due(UserId learner, Collection<ProbePlan> all, ZoneId zone, LocalDate today) {
        return DuePlan.sitting(withQuestions(enrolled(all, courses(learner))), zone, today);
    }

    private Set<CourseId> courses(UserId learner) {
        return enrolments.courses(List.of(learner)).getOrDefault(learner, Set.of());
    }

    private static List<ProbePlan> enrolled(Collection<ProbePlan> plans, Set<CourseId> courses) {
        return plans.stream().filter(plan -> courses.contains(plan.course())).toList();
    }

    private List<ProbePlan> withQuestions(Collection<ProbePlan> plans) {
        return plans.stream().filter(plan -> questions(plan) > 0).toList();
    }

    private int questions(ProbePlan plan) {
        return source.pool(plan.course(), plan.quiz(), plan.courseVersion())
                .map(pool -> Math.min(ProbeDraw.MOST, pool.entries().size()))
                .orElse(0);
    }

    private static Recall.Now goOn(OpenSitting open) {
        return new Recall.Now(
                open.parts().stream()
                        .map(part -> new Recall.Part(part.course(), part.left()))
                        .filter(part -> part.questions() > 0)
                        .toList(),
                true,
                open.lapsesOn());
    }

    private Optional<Recall.Now> begin(List<DuePlan> due) {
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recall.Now(
                        due.stream()
                                .map(each -> new Recall.Part(each.plan().course(), questions(each.plan())))
                                .toList(),
                        false,
                        lapse(due)));
    }

    static LocalDate lapse(List<DuePlan> due) {
        return due.stream().map(DuePlan::until).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static List<Recall.Later> later(List<ProbePlan> plans, ZoneId zone, LocalDate today) {
        return plans.stream()
                .flatMap(plan -> next(plan, zone, today).map(day -> new Recall.Later(plan.course(), day)))
                .sorted(Comparator.comparing(Recall.Later::on))
                .limit(MOST_LATER)
                .toList();
    }

    private static Stream<LocalDate> next(ProbePlan plan, ZoneId zone, LocalDate today) {
        return plan.next(zone, today.plusDays(1)).map(ProbeCalendar.Offer::from).stream();
    }
}
