/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.assessment.AnswerKey;
import academy.supercluster.assessment.AttemptId;
import academy.supercluster.assessment.AttemptSheet;
import academy.supercluster.assessment.QuizCourse;
import academy.supercluster.assessment.TakingQuiz;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.Intent;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.ui.NextMove;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class ALearnerTakesAQuizTests extends SpringBrowserlessTest {

    @Autowired
    ImportingCourse importing;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Enrolments enrolments;

    @Autowired
    TakingQuiz taking;

    @Autowired
    OpenAttemptFirst next;

    @Autowired
    RecentResults recent;

    @Autowired
    Statements statements;

    @Autowired
    MovingClock clock;

    QuizCourse course;
    SignedIn learner;

    @BeforeEach
    void enrol() {
        learner = SignIn.as(Role.LEARNER);
        course = new QuizCourse(importing);
        enrolling.enrol(course.id(), Intent.COMPLETE);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        SignIn.out();
    }

    private void open() {
        UI.getCurrent().navigate("learn/" + course.id() + "/stage-quiz");
    }

    private void open(AttemptId attempt) {
        UI.getCurrent()
                .navigate("learn/" + course.id() + "/stage-quiz", QueryParameters.of("attempt", attempt.toString()));
    }

    private QuizElement element() {
        return find(QuizElement.class).single();
    }

    private String sheet() {
        return element().getElement().getProperty("sheet");
    }

    private AttemptSheet started() {
        return taking.start(course.id(), course.version(), QuizCourse.LESSON);
    }

    private String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void firstReadsWhatAwaits() {
        open();

        assertThat(words(find(QuizStart.class).single()))
                .contains("4 questions", "One more question is on trial", "75 %", "Each answer is saved");
        test(find(NativeButton.class).withText("Start attempt").single()).click();
        assertThat(sheet()).contains("\"items\"", "\"stem\"").doesNotContain("\"feedback", "\"correct\"");
    }

    @Test
    void goesOnWithTheOpenAttempt() {
        var sheet = started();

        open();

        assertThat(sheet()).contains(sheet.attempt().toString());
        assertThat(find(QuizStart.class).all()).isEmpty();
    }

    @Test
    void isToldWhatBecameOfEachAnswer() {
        var sheet = started();
        var item = sheet.items().getFirst();
        open();

        var told = element().answer(0, 0, AnswerKey.right(item));
        assertThat(told.outcome()).isEqualTo("saved");
        assertThat(told.revision()).isOne();
        assertThat(told.at()).matches("\\d\\d:\\d\\d");
        var stale = element().answer(0, 0, AnswerKey.wrong(item));
        assertThat(stale.outcome()).isEqualTo("stale");
        assertThat(stale.answer()).isEqualTo(AnswerKey.right(item));
        var refused = element().answer(0, 1, "nonsense");
        assertThat(refused.outcome()).isEqualTo("refused");
        assertThat(refused.problem()).startsWith("This answer could not be read");
        taking.submit(sheet.attempt());
        assertThat(element().answer(0, 1, AnswerKey.wrong(item)).outcome()).isEqualTo("closed");
    }

    @Test
    void seesTheResultAndTheTickAfterSubmitting() {
        var sheet = started();
        open();
        sheet.items().forEach(item -> element().answer(item.place(), 0, AnswerKey.right(item)));

        assertThat(element().submit()).isEmpty();

        assertThat(sheet()).contains("100 %. You passed.", "The pass mark is 75 %.", "\"correct\"");
        assertThat(enrolments.mine().getFirst().done(QuizCourse.LESSON)).isTrue();
        element().again();
        assertThat(sheet()).doesNotContain("You passed");
        assertThat(started().attempt()).isNotEqualTo(sheet.attempt());
    }

    @Test
    void readsHowFarItIs() {
        var sheet = started();
        open();
        element().answer(0, 0, AnswerKey.right(sheet.items().getFirst()));

        element().submit();

        assertThat(sheet()).contains("25 %. Not there yet.", "50 points short of the pass mark of 75 %");
        element().overview();
        assertThat(words(find(QuizStart.class).single())).contains("Your attempts", "25 %");
        test(find(NativeButton.class).withText("See result").single()).click();
        assertThat(sheet()).contains("25 %. Not there yet.");
    }

    @Test
    void findsAResultByItsAddress() {
        var sheet = started();
        taking.submit(sheet.attempt());

        open(sheet.attempt());

        assertThat(sheet()).contains("0 %. Not there yet.");
    }

    @Test
    void findsAResultByALinkFromTheLessonItself() {
        var sheet = started();
        taking.submit(sheet.attempt());
        open();
        assertThat(find(QuizStart.class).all()).hasSize(1);

        open(sheet.attempt());

        assertThat(sheet()).contains("0 %. Not there yet.");
    }

    @Test
    void findsNothingAtTheAddressOfAnotherPersonsAttempt() {
        var mine = learner;
        SignIn.as(Role.LEARNER);
        enrolling.enrol(course.id(), Intent.BROWSE);
        var stranger = started();
        taking.submit(stranger.attempt());
        SignIn.as(mine);

        open(stranger.attempt());

        assertThat(find(QuizElement.class).all()).isEmpty();
        assertThat(find(QuizStart.class).all()).isEmpty();
        assertThatThrownBy(() -> taking.sheet(stranger.attempt())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> taking.sheet(new AttemptId(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    @Test
    void isSentToTheOpenAttemptFirst() {
        assertThat(next.nextMove()).isEmpty();
        var sheet = started();
        taking.answer(sheet.attempt(), 0, 0, AnswerKey.right(sheet.items().getFirst()));

        assertThat(statements.during(() -> next.nextMove())).hasSizeLessThanOrEqualTo(2);

        assertThat(next.nextMove()).hasValueSatisfying(move -> {
            assertThat(move).extracting(NextMove::sentence).isEqualTo("Finish “T 03-stage-quiz”: 1 of 5 answered.");
            assertThat(move.minutes()).isEqualTo(16);
            assertThat(move.href()).isEqualTo("learn/" + course.id() + "/stage-quiz");
        });
        enrolling.unenrol(course.id());
        assertThat(next.nextMove()).isEmpty();
    }

    @Test
    void findsRecentResultsAtHome() {
        assertThat(recent.card()).isEmpty();
        var sheet = started();
        taking.submit(sheet.attempt());

        assertThat(statements.during(() -> recent.card())).hasSizeLessThanOrEqualTo(2);

        var card = recent.card().orElseThrow();
        assertThat(words(card)).contains("Recent results", "T 03-stage-quiz", "0 %");
        assertThat(card.getChildren().flatMap(Component::getChildren).flatMap(Component::getChildren))
                .filteredOn(each -> each instanceof Anchor)
                .extracting(each -> ((Anchor) each).getHref())
                .containsExactly("learn/" + course.id() + "/stage-quiz?attempt=" + sheet.attempt());
        clock.forward(Duration.ofDays(15));
        assertThat(recent.card()).isEmpty();
    }

    @Test
    void costsFewStatementsToOpen() {
        started();
        open();

        UI.getCurrent().navigate("learn/" + course.id() + "/sort-systems");
        assertThat(statements.during(() -> open())).hasSizeLessThanOrEqualTo(8);
    }
}
