/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.HonestState;
import academy.supercluster.learning.Intent;
import academy.supercluster.learning.Standing;
import academy.supercluster.learning.Studying;
import academy.supercluster.learning.activity.ActivityCompleted;
import academy.supercluster.shared.Percent;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.FixtureCourse;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A learner in the player, with each kind of lesson of this room. */
@AcademyTest
class ALearnerInThePlayerTests extends SpringBrowserlessTest {

    @Autowired
    private ImportingCourse importing;

    @Autowired
    private CourseCatalogue catalogue;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Studying studying;

    @Autowired
    private Statements statements;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher neighbours;

    private CourseOutline course;

    @BeforeEach
    void enrol() {
        FixtureCourse.importInto(importing);
        SignIn.as(Role.LEARNER);
        course = catalogue.course(FixtureCourse.ID).orElseThrow();
        enrolling.enrol(course.id(), Intent.COMPLETE);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void readsTheTextAndTheRuleThatCompletesIt() {
        open("light-and-wind");
        assertThat(find(H1.class).single().getText()).isEqualTo("Light and wind");
        assertThat(text()).contains("Reading · 5 minutes", "Completed when the recall question is answered");
        assertThat(property(find(ReadingPart.class).single(), "src"))
                .startsWith("learn-text/small/" + course.version() + "/light-and-wind?");
    }

    @Test
    void learnsWhatIsRightOnlyByAnswering() {
        open("light-and-wind");
        var reading = find(ReadingPart.class).single();
        assertThat(sent(reading)).doesNotContain("dizzy", "lens around it", "right\":", "feedback");
        var wrong = reading.answer("which-turns", option("which-turns", false));
        assertThat(wrong.right()).isFalse();
        assertThat(wrong.feedback()).isNotBlank();
        assertThat(standing().state()).isEqualTo(HonestState.STARTED);
        var right = reading.answer("which-turns", option("which-turns", true));
        assertThat(right).isEqualTo(new ReadingPart.Answered(true, right.feedback(), true, ""));
        assertThat(text()).contains("1 of 4 lessons · 25 %", "That lesson is done.", "Completed");
        assertThat(property(find(OutlinePart.class).single(), "done")).isEqualTo("light-and-wind");
    }

    @Test
    void findsASolvedQuestionSolvedOnReturn() {
        studying.answerRecall(
                course.id(), course.version(), FixtureCourse.READING, "which-turns", option("which-turns", true));
        open("light-and-wind");
        assertThat(property(find(ReadingPart.class).single(), "solved")).contains("lens around it");
    }

    @Test
    void marksAReadingAsRead() {
        open("keepers-notes");
        assertThat(find(ReadingPart.class).single().mark()).isEmpty();
        assertThat(standing().percent()).isEqualTo(new Percent(25));
    }

    @Test
    void isToldWhyAReadingWithQuestionsCannotBeMarked() {
        open("light-and-wind");
        assertThat(find(ReadingPart.class).single().mark()).contains("completed in another way");
        assertThat(standing().percent()).isEqualTo(Percent.NONE);
    }

    @Test
    void seesTheOutcomeOfACaseOnlyAfterDeciding() {
        open("where-to-build");
        var part = find(CasePart.class).single();
        assertThat(sent(part))
                .doesNotContain("No ship has been lost", "behind a hill", "Ships look for light", "argued\":");
        assertThat(part.decide(Json.of(Map.of("which-headland", "south")), "Seen.")
                        .problem())
                .contains("still open");
        var decided = part.decide(Json.of(choices()), "Because ships see it first.");
        assertThat(decided.problem()).isEmpty();
        assertThat(decided.outcome()).contains("No ship has been lost");
        assertThat(decided.revealed()).contains("behind a hill");
        open("keepers-notes");
        open("where-to-build");
        assertThat(property(find(CasePart.class).single(), "report")).contains("Because ships see it first.");
    }

    @Test
    void goesOnWhereTheyLeft() {
        open("where-to-build");
        UI.getCurrent().navigate("learn/small-course");
        assertThat(path()).isEqualTo("learn/small-course/where-to-build");
    }

    @Test
    void isLedFromAFormerAddressToTheCurrentOne() {
        open("where-it-stands");
        assertThat(path()).isEqualTo("learn/small-course/where-to-build");
        assertThat(find(H1.class).single().getText()).isEqualTo("Where to build");
    }

    @Test
    void isLedToThePageOfACourseTheyAreNotEnrolledIn() {
        enrolling.unenrol(course.id());
        open("light-and-wind");
        assertThat(path()).isEqualTo("courses/small-course");
        assertThat(find(EnrolPanel.class).single().getElement().getTextRecursively())
                .contains("Lessons open once you are enrolled.");
        UI.getCurrent().navigate("learn/small-course");
        assertThat(path()).isEqualTo("courses/small-course");
    }

    @Test
    void isToldThatThereIsNoSuchLessonOrCourse() {
        for (var address : List.of("learn/small-course/nowhere", "learn/nowhere", "learn/small-course/no%20slug")) {
            UI.getCurrent().navigate(address);
            assertThat(find(PlayerView.class).all()).as(address).isEmpty();
            assertThat(find(H1.class).single().getText()).as(address).contains("nothing at this address");
        }
    }

    @Test
    void goesFromLessonToLessonWithinTheSameFrame() {
        open("light-and-wind");
        var player = find(PlayerView.class).single();
        var notes = find(NotesPart.class).single();
        test(find(Anchor.class).withText("Next").single()).click();
        assertThat(path()).isEqualTo("learn/small-course/keepers-notes");
        assertThat(find(PlayerView.class).single()).isSameAs(player);
        assertThat(find(NotesPart.class).single()).isSameAs(notes);
        test(find(Anchor.class).withText("Previous").single()).click();
        assertThat(path()).isEqualTo("learn/small-course/light-and-wind");
        assertThat(find(Anchor.class).withText("Previous").all()).isEmpty();
    }

    @Test
    void costsFewStatementsALesson() {
        List.of("keepers-notes", "where-to-build", "light-and-wind").forEach(this::open);
        assertThat(statements.during(() -> open("keepers-notes"))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.during(() -> open("where-to-build"))).hasSizeLessThanOrEqualTo(3);
        find(CasePart.class).single().decide(Json.of(choices()), "Because ships see it first.");
        open("keepers-notes");
        assertThat(statements.during(() -> open("where-to-build"))).hasSizeLessThanOrEqualTo(5);
        open("light-and-wind");
        var part = find(ReadingPart.class).single();
        assertThat(statements.during(() -> part.answer("which-turns", option("which-turns", false))))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(statements.during(() -> part.answer("which-turns", option("which-turns", true))))
                .hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void isGivenWhatTheyWroteInTwoTabs() {
        open("light-and-wind");
        var notes = find(NotesPart.class).single();
        assertThat(notes.save("light-and-wind", 0, "First").revision()).isEqualTo(1);
        assertThat(notes.save("light-and-wind", 1, "Second").conflict()).isFalse();
        assertThat(notes.save("light-and-wind", 1, "Third")).isEqualTo(new NotesPart.Kept(2, true, "Second", ""));
        assertThat(notes.save("keepers-notes", 0, "Elsewhere").revision()).isEqualTo(1);
    }

    @Test
    void bookmarksALesson() {
        open("light-and-wind");
        var bookmark = find(NativeButton.class).withText("Bookmark").single();
        test(bookmark).click();
        assertThat(bookmark.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        open("keepers-notes");
        assertThat(bookmark.getElement().getAttribute("aria-pressed")).isEqualTo("false");
        open("light-and-wind");
        assertThat(bookmark.getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void celebratesTheEndAndSaysWhatComesNext() {
        complete();
        open("small-quiz");
        assertThat(text()).doesNotContain("You finished");
        passQuiz();
        find(PlayerView.class).single().progressChanged();
        assertThat(text()).contains("You finished “", "All 4 lessons", "4 of 4 lessons · 100 %");
        assertThat(find(Anchor.class).withText("See what comes next").single().getHref())
                .isEqualTo("home");
    }

    private void complete() {
        studying.answerRecall(
                course.id(), course.version(), FixtureCourse.READING, "which-turns", option("which-turns", true));
        studying.markAsRead(course.id(), course.version(), FixtureCourse.NOTES);
        open("where-to-build");
        find(CasePart.class).single().decide(Json.of(choices()), "Because ships see it first.");
    }

    private void passQuiz() {
        var passed = new PassedQuiz(standing().enrolment(), FixtureCourse.QUIZ, course.version(), "attempt:1");
        transaction.executeWithoutResult(status -> neighbours.publishEvent(passed));
    }

    private static Map<String, String> choices() {
        return Map.of(
                "three-towers/white-tower", "sails",
                "three-towers/striped-tower", "lamp",
                "which-headland", "south");
    }

    private String option(String question, boolean right) {
        return catalogue.content(course.id(), course.version(), FixtureCourse.READING).recalls().stream()
                .filter(recall -> recall.id().equals(question))
                .flatMap(recall -> recall.options().stream())
                .filter(option -> option.right() == right)
                .findFirst()
                .orElseThrow()
                .key();
    }

    private Standing standing() {
        return enrolments.mine(course).orElseThrow();
    }

    private void open(String lesson) {
        UI.getCurrent().navigate("learn/small-course/" + lesson);
    }

    private String text() {
        return find(PlayerView.class).single().getElement().getTextRecursively();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private static String property(Component part, String name) {
        return part.getElement().getProperty(name, "");
    }

    /** Everything the browser is sent of a part, besides the words of the page. */
    private static String sent(Component part) {
        return part.getElement()
                .getPropertyNames()
                .filter(name -> !name.equals("words"))
                .map(name -> property(part, name))
                .reduce("", String::concat);
    }

    private record PassedQuiz(EnrolmentId enrolment, LessonId lesson, int courseVersion, String evidence)
            implements ActivityCompleted {}
}
