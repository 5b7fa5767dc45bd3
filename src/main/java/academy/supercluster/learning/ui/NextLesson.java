/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.HonestState;
import academy.supercluster.learning.Standing;
import academy.supercluster.shared.Texts;
import academy.supercluster.shared.ui.NextMove;
import academy.supercluster.shared.ui.NextMoves;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Proposes the lesson to go on with, to choose a course, or to use what was learned. One statement. */
@Component
class NextLesson implements NextMoves {

    private static final int CHOOSE = 10;
    private static final int MINUTES_TO_CHOOSE = 5;
    private static final int MINUTES_TO_LOOK = 2;

    /** Less urgent than everything that can be done. */
    private static final int NOTHING_TO_DO = 5;

    private final Enrolments enrolments;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;
    private final Texts texts;

    NextLesson(Enrolments enrolments, CourseCatalogue catalogue, CurrentUser user, Texts texts) {
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.user = user;
        this.texts = texts;
    }

    @Override
    public Optional<NextMove> nextMove() {
        if (user.get().isEmpty()) {
            return Optional.empty();
        }
        var standings = enrolments.mine();
        return best(standings)
                .flatMap(standing -> standing.next().map(lesson -> goOn(standing, lesson)))
                .or(() -> choose(standings));
    }

    /** The course to go on with: the more is wanted of it the sooner, then the latest. */
    static Optional<Standing> best(List<Standing> standings) {
        return standings.stream()
                .filter(standing -> standing.next().isPresent())
                .min(Comparator.comparingInt(standing -> -urgency(standing)));
    }

    private static int urgency(Standing standing) {
        var wanted = switch (standing.intent()) {
            case COMPLETE -> 60;
            case SELECTED_PARTS -> 50;
            case BROWSE -> 40;
        };
        if (standing.next().filter(standing::handedIn).isPresent()) {
            return NOTHING_TO_DO;
        }
        return standing.state() == HonestState.PASSED ? 30 : wanted;
    }

    private NextMove goOn(Standing standing, Lesson lesson) {
        var course = standing.course();
        if (standing.handedIn(lesson)) {
            return new NextMove(
                    NOTHING_TO_DO,
                    text("learning.next.handed-in", lesson.title()),
                    text("learning.next.why-handed-in"),
                    MINUTES_TO_LOOK,
                    Addresses.lesson(course, lesson),
                    text("learning.next.look"));
        }
        var sentence = text("learning.next." + lesson.kind().name().toLowerCase(Locale.ROOT), lesson.title());
        var why = lesson.equals(course.lessons().getFirst())
                ? text("learning.next.why-begin", course.title(), course.outcome())
                : text(
                        "learning.next.why",
                        objective(course, lesson),
                        standing.percent().value(),
                        course.title());
        return new NextMove(
                urgency(standing),
                sentence,
                why,
                lesson.minutes(),
                Addresses.lesson(course, lesson),
                text("learning.next.continue"));
    }

    private Optional<NextMove> choose(List<Standing> standings) {
        var enrolled =
                standings.stream().map(standing -> standing.course().id()).toList();
        if (catalogue.courses().stream().allMatch(course -> enrolled.contains(course.id()))) {
            return use(standings);
        }
        var another = standings.isEmpty() ? "" : "-another";
        return Optional.of(new NextMove(
                CHOOSE,
                text("learning.next.choose" + another),
                text("learning.next.choose" + another + "-why", standings.size()),
                MINUTES_TO_CHOOSE,
                Addresses.COURSES,
                text("learning.next.choose-action")));
    }

    /** After the last course there is: what was learned wants to be used. */
    private Optional<NextMove> use(List<Standing> standings) {
        if (standings.isEmpty() || standings.stream().anyMatch(standing -> standing.finish() == null)) {
            return Optional.empty();
        }
        var course = standings.getFirst().course();
        return Optional.of(new NextMove(
                CHOOSE,
                text("learning.next.use", course.title()),
                text("learning.next.use-why"),
                MINUTES_TO_CHOOSE,
                Addresses.resume(course),
                text("learning.next.use-action")));
    }

    /** What the lesson teaches, as a part of a sentence. */
    private static String objective(CourseOutline course, Lesson lesson) {
        return course.objectives().stream()
                .filter(objective -> objective.id().equals(lesson.objective()))
                .map(objective -> decapitalised(objective.text()))
                .findFirst()
                .orElseGet(() -> decapitalised(lesson.title()));
    }

    private static String decapitalised(String text) {
        var isWord = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return isWord ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    private String text(String key, Object... arguments) {
        return texts.get(user.require().locale(), key, arguments);
    }
}
