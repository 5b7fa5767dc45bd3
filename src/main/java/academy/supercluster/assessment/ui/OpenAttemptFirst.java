/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.OpenAttempt;
import academy.supercluster.assessment.OwnAttempts;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Texts;
import academy.supercluster.shared.ui.NextMove;
import academy.supercluster.shared.ui.NextMoves;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Proposes to finish an attempt that is open: what was answered is fresh, and the rest is short. */
@Component
class OpenAttemptFirst implements NextMoves {

    private static final int MOST_URGENT = 90;

    private final OwnAttempts attempts;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;
    private final Texts texts;

    OpenAttemptFirst(OwnAttempts attempts, CourseCatalogue catalogue, CurrentUser user, Texts texts) {
        this.attempts = attempts;
        this.catalogue = catalogue;
        this.user = user;
        this.texts = texts;
    }

    @Override
    public Optional<NextMove> nextMove() {
        return user.get()
                .flatMap(person -> attempts.open()
                        .flatMap(open -> catalogue
                                .course(open.course())
                                .flatMap(course -> course.lesson(open.lesson())
                                        .map(lesson -> move(person, open, course, lesson)))));
    }

    private NextMove move(SignedIn person, OpenAttempt open, CourseOutline course, CourseOutline.Lesson lesson) {
        var left = open.questions() - open.answered();
        var begun = new Moments(person.zone(), person.locale()).date(open.startedAt());
        return new NextMove(
                MOST_URGENT,
                texts.get(person.locale(), "assessment.home.finish", lesson.title(), open.answered(), open.questions()),
                texts.get(person.locale(), "assessment.home.why", begun),
                Math.max(1, Math.ceilDiv(lesson.minutes() * left, Math.max(1, open.questions()))),
                Places.lesson(course, lesson),
                texts.get(person.locale(), "assessment.home.continue"));
    }
}
