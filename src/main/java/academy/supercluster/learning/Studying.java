/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CompletionRule;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonContent.Recall;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForSignedIn;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person who is signed in does in a course they are enrolled in. Acts name the version the person has before
 * them, because a newer one may have been published meanwhile.
 */
@Service
@Transactional
public class Studying {

    private final EnrolmentRows rows;
    private final Ledger ledger;
    private final Standings standings;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;

    Studying(EnrolmentRows rows, Ledger ledger, Standings standings, CourseCatalogue catalogue, CurrentUser user) {
        this.rows = rows;
        this.ledger = ledger;
        this.standings = standings;
        this.catalogue = catalogue;
        this.user = user;
    }

    /**
     * Opens a lesson of the current version: remembers the place and, if the course has changed since the last visit,
     * counts anew. Opening is no progress. Costs one statement, two when the place is a new one.
     *
     * @return where the person stands, or nothing when they are not enrolled
     */
    @ForSignedIn
    public Optional<Standing> open(CourseOutline current, LessonId lesson) {
        var found = rows.active(user.require().id().value(), current.id().value());
        return found.map(enrolment -> {
            if (enrolment.courseVersion() < current.version()) {
                catchUp(enrolment, current);
            }
            var standing = standings.of(enrolment, current);
            if (!lesson.equals(standing.lastLesson())) {
                rows.goTo(standing.enrolment().value(), lesson.value());
            }
            return standing;
        });
    }

    /**
     * Completes a reading by the learner's word.
     *
     * @throws Refusal if the lesson is completed in another way, or the person is not enrolled
     */
    @ForSignedIn
    public void markAsRead(CourseId course, int version, LessonId lesson) {
        var open = OpenLesson.of(catalogue, course, version, lesson);
        if (open.lesson().completion() != CompletionRule.MARK_AS_READ) {
            throw new Refusal("learning.refusal.other-rule");
        }
        var enrolment = ledger.lock(user.require().id(), course);
        enrolment.complete(lesson, version, "marked", outlineOf(enrolment), ledger.now());
        ledger.write(enrolment);
    }

    /**
     * Answers a recall question; tries are free.
     *
     * @throws NotFound if the lesson has no such question or option
     * @throws Refusal if the person is not enrolled
     */
    @ForSignedIn
    public RecallAnswer answerRecall(CourseId course, int version, LessonId lesson, String question, String option) {
        var open = OpenLesson.of(catalogue, course, version, lesson);
        var chosen = open.content().recalls().stream()
                .filter(recall -> recall.id().equals(question))
                .flatMap(recall -> recall.options().stream())
                .filter(each -> each.key().equals(option))
                .findFirst()
                .orElseThrow(() -> new NotFound("option " + option + " of " + question));
        var enrolment = ledger.lock(user.require().id(), course);
        var now = ledger.now();
        enrolment.answerRecall(lesson, version, question, option, chosen.right(), now);
        var standing = enrolment.standing(lesson).orElseThrow();
        if (open.lesson().completion() == CompletionRule.RECALL
                && open.content().recalls().stream().map(Recall::id).allMatch(standing::recalled)) {
            enrolment.complete(lesson, version, "recall", outlineOf(enrolment), now);
        }
        ledger.write(enrolment);
        return new RecallAnswer(
                chosen.right(),
                chosen.feedbackHtml(),
                enrolment.standing(lesson).orElseThrow().completed());
    }

    /** The learner has read what changed in the course. */
    @ForSignedIn
    public void readChange(CourseId course) {
        var enrolment = ledger.lock(user.require().id(), course);
        enrolment.readChange(ledger.now());
        ledger.write(enrolment);
    }

    /**
     * The learner says that they are done, when nothing is left because the last missing lesson was removed.
     *
     * @throws Refusal if something is left, or the person is not enrolled
     */
    @ForSignedIn
    public void finish(CourseId course) {
        var enrolment = ledger.lock(user.require().id(), course);
        var outline = outlineOf(enrolment);
        if (!enrolment.isFinishable(outline)) {
            throw new Refusal("learning.refusal.not-finishable");
        }
        enrolment.finish(outline, ledger.now());
        ledger.write(enrolment);
    }

    private void catchUp(Enrolment enrolment, CourseOutline current) {
        ledger.lock(enrolment);
        var change = standings.change(enrolment, enrolment.courseVersion(), current);
        enrolment.catchUp(current, change, ledger.now());
        ledger.write(enrolment);
    }

    private CourseOutline outlineOf(Enrolment enrolment) {
        return OpenLesson.version(catalogue, enrolment.course(), enrolment.courseVersion());
    }
}
