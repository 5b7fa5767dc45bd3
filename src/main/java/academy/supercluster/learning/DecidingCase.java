/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CompletionRule;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForSignedIn;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deciding a case: once, with a reason, before its outcome is told. */
@Service
@Transactional
public class DecidingCase {

    /** The most characters a reason has. */
    public static final int LONGEST_REASON = 4_000;

    private final CaseDecisions decisions;
    private final Ledger ledger;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;
    private final EntityManager database;

    DecidingCase(
            CaseDecisions decisions,
            Ledger ledger,
            CourseCatalogue catalogue,
            CurrentUser user,
            EntityManager database) {
        this.decisions = decisions;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.user = user;
        this.database = database;
    }

    /**
     * Takes the decisions of a case, which completes it. Whoever has decided before gets what they decided then.
     *
     * @param choices the chosen alternative by decision id, the chosen bin by {@code decision/row}
     * @throws Refusal if a decision or the reason is missing, or the person is not enrolled
     * @throws academy.supercluster.shared.NotFound if there is no such lesson
     */
    @ForSignedIn
    public CaseReport decide(
            CourseId course, int version, LessonId lesson, Map<String, String> choices, String reason) {
        var open = OpenLesson.of(catalogue, course, version, lesson);
        if (open.lesson().completion() != CompletionRule.DECISION) {
            throw new Refusal("learning.refusal.other-rule");
        }
        var chosen = new CaseChoices(choices);
        chosen.requireAnswersTo(open.content().decisions());
        var written = written(reason);
        var learner = user.require().id();
        var enrolment = ledger.lock(learner, course);
        var place = new LessonPlace(learner.value(), course.value(), lesson.value());
        var earlier = decisions.findById(place);
        if (earlier.isPresent()) {
            return earlier.get().report(others(place));
        }
        var now = ledger.now();
        var decision = new CaseDecision(place, version, chosen, written, now);
        database.persist(decision);
        enrolment.decide(lesson, version, now);
        var outline = OpenLesson.version(catalogue, course, enrolment.courseVersion());
        enrolment.complete(lesson, version, "decided", outline, now);
        ledger.write(enrolment);
        return decision.report(others(place));
    }

    /** What the person who is signed in decided, or nothing before they did. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<CaseReport> report(CourseId course, LessonId lesson) {
        var place = new LessonPlace(user.require().id().value(), course.value(), lesson.value());
        return decisions.findById(place).map(decision -> decision.report(others(place)));
    }

    private OtherDecisions others(LessonPlace place) {
        return OtherDecisions.of(
                decisions
                        .latest(place.course(), place.lesson(), place.learner(), Limit.of(OtherDecisions.AT_MOST))
                        .stream()
                        .map(CaseChoices::parse)
                        .toList());
    }

    private static String written(String reason) {
        var written = reason.strip();
        if (written.isEmpty()) {
            throw new Refusal("learning.case.unreasoned");
        }
        if (written.length() > LONGEST_REASON) {
            throw new Refusal("learning.case.reason-too-long", LONGEST_REASON);
        }
        return written;
    }
}
