/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.AnswerKey;
import academy.supercluster.assessment.QuizCourse;
import academy.supercluster.assessment.TakingQuiz;
import academy.supercluster.assessment.retrieval.SittingSheet;
import academy.supercluster.assessment.retrieval.TakingProbes;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Intent;
import academy.supercluster.shared.ui.NextMove;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class ALearnerRecallsTests extends SpringBrowserlessTest {

    @Autowired
    ImportingCourse importing;

    @Autowired
    Enrolling enrolling;

    @Autowired
    TakingQuiz taking;

    @Autowired
    TakingProbes probes;

    @Autowired
    RecallFirst next;

    @Autowired
    MovingClock clock;

    @Autowired
    Statements statements;

    QuizCourse course;
    SignedIn learner;

    @BeforeEach
    void passAQuiz() {
        clock.reset();
        learner = SignIn.as(Role.LEARNER);
        course = new QuizCourse(importing);
        enrolling.enrol(course.id(), Intent.COMPLETE);
        var sheet = taking.start(course.id(), course.version(), QuizCourse.LESSON);
        sheet.items().forEach(item -> taking.answer(sheet.attempt(), item.place(), 0, AnswerKey.right(item)));
        taking.submit(sheet.attempt());
    }

    @AfterEach
    void signOut() {
        clock.reset();
        SignIn.out();
    }

    private RecallElement element() {
        return find(RecallElement.class).single();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static String right(SittingSheet sheet, int place) {
        return AnswerKey.right(sheet.item(place).asked());
    }

    @Test
    void isToldWhenTheNextQuestionsCome() {
        navigate(RecallView.class);

        assertThat(page()).contains("Nothing to recall right now", "the next questions from “What Stage Is This”");
        assertThat(next.nextMove()).isEmpty();
    }

    @Test
    void whoPassedNothingIsToldWhatWillBeHere() {
        SignIn.as(Role.LEARNER);
        navigate(RecallView.class);

        assertThat(page()).contains("Nothing to recall yet", "after 2, 7, 21 and 60 days");
    }

    @Test
    void homeOffersTwoMinutesWithTwoStatements() {
        clock.forward(Duration.ofDays(2));
        var move = next.nextMove().orElseThrow();

        assertThat(move.sentence()).isEqualTo("Two minutes: four questions from “What Stage Is This”.");
        assertThat(move.minutes()).isEqualTo(2);
        assertThat(move.href()).isEqualTo("recall");
        assertThat(move.why()).contains("nothing is taken away");
        assertThat(statements.during(() -> next.nextMove())).hasSize(2);
    }

    @Test
    void homeAsAWholeStaysWithinItsBudget() {
        clock.forward(Duration.ofDays(2));
        UI.getCurrent().navigate("home");
        UI.getCurrent().navigate("recall");
        var needed = statements.during(() -> UI.getCurrent().navigate("home"));
        assertThat(page()).contains("Two minutes: four questions");
        var cards = 5;
        assertThat(needed).hasSizeLessThanOrEqualTo(4 + 2 * cards);
    }

    @Test
    void homeOffersToGoOn() {
        clock.forward(Duration.ofDays(2));
        var sheet = probes.start();
        probes.answer(sheet.sitting(), 0, right(sheet, 0));

        assertThat(next.nextMove())
                .get()
                .extracting(NextMove::sentence)
                .isEqualTo("Go on recalling: 3 questions are left from “What Stage Is This”.");
    }

    @Test
    void startsAndGetsNothingOfTheKeyBeforeAnswering() {
        clock.forward(Duration.ofDays(2));
        navigate(RecallView.class);

        assertThat(page()).contains("Two minutes: four questions", "Each answer is saved as you give it");
        test(find(NativeButton.class).withText("Start").single()).click();
        assertThat(element().getElement().getProperty("sheet"))
                .contains("\"items\"", "\"stem\"")
                .doesNotContain("\"feedback", "\"correct\"", "\"right\"", "\"number\"", "\"keys\"");
    }

    @Test
    void isToldAtOnceWhatIsRightAndWhereToReread() {
        clock.forward(Duration.ofDays(2));
        var sheet = probes.start();
        navigate(RecallView.class);

        for (int place = 0; place < 3; place++) {
            var told = element().answer(place, right(sheet, place));
            assertThat(told.problem()).isEmpty();
            assertThat(told.item()).contains("\"earned\":1.0", "\"answered\":true");
            assertThat(told.result()).isEmpty();
        }
        var last = element().answer(3, "");
        assertThat(last.item()).contains("\"earned\":0.0");
        assertThat(last.result()).contains("Done. 3 of 4 right.", "comes back next time");
    }

    @Test
    void isToldThatItIsRetained() {
        clock.forward(Duration.ofDays(21));
        var sheet = probes.start();
        navigate(RecallView.class);
        for (int place = 0; place < 3; place++) {
            element().answer(place, right(sheet, place));
        }

        assertThat(element().answer(3, right(sheet, 3)).result())
                .contains("Done. 4 of 4 right.", "Retained: weeks after passing “What Stage Is This”");
        UI.getCurrent().navigate("courses/" + course.id());
        assertThat(page()).contains("Retained", "you still knew at least 80 %");
        UI.getCurrent().navigate("home");
        assertThat(page()).contains("Retained");
    }

    @Test
    void aReloadGoesOnWhereItStopped() {
        clock.forward(Duration.ofDays(2));
        var sheet = probes.start();
        probes.answer(sheet.sitting(), 0, right(sheet, 0));
        navigate(RecallView.class);

        assertThat(element().getElement().getProperty("sheet"))
                .contains(sheet.sitting().toString(), "\"answered\":true", "\"answered\":false");
    }

    @Test
    void nonsenseIsRefusedInWords() {
        clock.forward(Duration.ofDays(2));
        probes.start();
        navigate(RecallView.class);

        assertThat(element().answer(0, "nonsense").problem()).startsWith("This answer could not be read");
    }
}
