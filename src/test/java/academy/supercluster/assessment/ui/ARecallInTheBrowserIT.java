/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.AnswerKey;
import academy.supercluster.assessment.QuizCourse;
import academy.supercluster.assessment.TakingQuiz;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.Intent;
import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Visitor;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was passed comes back three weeks later, in a browser. */
@BrowserTest
class ARecallInTheBrowserIT {

    private static final String OFFER = "Two minutes: four questions from “What Stage Is This”.";

    @LocalServerPort
    private int port;

    @Autowired
    private ImportingCourse importing;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private TakingQuiz taking;

    @Autowired
    private Persons persons;

    @Autowired
    private MovingClock clock;

    @Autowired
    private JdbcClient database;

    private QuizCourse course;
    private Persons.Person learner;

    /** A quiz of single choices, because what is right must be found by its words. */
    private static String quiz() {
        var quiz = new StringBuilder(
                "id: stage-quiz\ntitle: Stage quiz\npass: 75\ndraw: {classify: 2, stage: 2}\nquestions:\n");
        for (var objective : List.of("classify", "stage")) {
            for (int i = 1; i <= 3; i++) {
                quiz.append("""
                          - id: %1$s-%2$d
                            kind: single
                            objective: %1$s
                            reread: sort-systems
                            stem: Question %2$d about how to %1$s.
                            options:
                              - {text: The one that holds, correct: true, feedback: Yes.}
                              - {text: The one that is told, feedback: It is only told.}
                              - {text: The one that is new, feedback: It is only new.}
                        """.formatted(objective, i));
            }
        }
        return quiz.toString();
    }

    @BeforeEach
    void passAQuizAndWaitThreeWeeks() {
        clock.reset();
        learner = persons.signIn("Amara Okafor");
        course = new QuizCourse(importing);
        course.publish(quiz());
        enrolling.enrol(course.id(), Intent.COMPLETE);
        var sheet = taking.start(course.id(), course.version(), QuizCourse.LESSON);
        sheet.items().forEach(item -> taking.answer(sheet.attempt(), item.place(), 0, AnswerKey.right(item)));
        assertThat(taking.submit(sheet.attempt()).passed()).isTrue();
        clock.forward(Duration.ofDays(21));
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
        SignIn.out();
    }

    private void signIn(Visitor visitor) {
        visitor.signIn(learner.email(), Persons.PASSWORD);
    }

    private static Locator right(Visitor visitor) {
        return visitor.page().getByText("The one that holds");
    }

    @Test
    void isOfferedAnsweredAndShownAsRetained(Visitor visitor) {
        signIn(visitor);
        visitor.open("/home");
        assertThat(visitor.heading(OFFER)).isVisible();
        visitor.link("Begin").click();
        visitor.button("Start").click();
        for (int question = 1; question <= 4; question++) {
            assertThat(visitor.heading("Question " + question + " of 4")).isVisible();
            right(visitor).click();
            visitor.button("Check answer").click();
            assertThat(visitor.heading("Right.")).isFocused();
            assertThat(visitor.link("Reread “T 01-sort-systems”")).isVisible();
            visitor.button(question < 4 ? "Next question" : "See the result").click();
        }
        assertThat(visitor.heading("Done. 4 of 4 right.")).isFocused();
        assertThat(visitor.page().getByText("Retained: weeks after passing")).isVisible();
        visitor.link("Home").last().click();
        assertThat(visitor.page().locator(".learning-lasting-word")).hasText("Retained");
        visitor.open("/courses/" + course.id());
        assertThat(visitor.page().getByText("you still knew at least 80 %")).isVisible();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void goesOnInAnotherBrowserAfterTheFirstWasClosed(Visitor visitor) {
        signIn(visitor);
        visitor.open("/recall");
        visitor.button("Start").click();
        right(visitor).click();
        visitor.button("Check answer").click();
        assertThat(visitor.heading("Right.")).isVisible();
        visitor.page().close();
        try (var other = Visitor.at("http://localhost:" + port, 1440, ColorScheme.LIGHT)) {
            other.signIn(learner.email(), Persons.PASSWORD);
            other.open("/home");
            assertThat(other.heading("Go on recalling: 3 questions are left")).isVisible();
            other.open("/recall");
            assertThat(other.heading("Question 2 of 4")).isVisible();
            other.button("I do not know").click();
            assertThat(other.heading("Not right. Read why; it comes back next time."))
                    .isVisible();
        }
    }

    @Test
    void keepsAnAnswerOverALostConnection(Visitor visitor) {
        signIn(visitor);
        visitor.open("/recall");
        visitor.button("Start").click();
        assertThat(visitor.heading("Question 1 of 4")).isVisible();
        visitor.context().setOffline(true);
        right(visitor).click();
        visitor.button("Check answer").click();
        assertThat(visitor.page().getByText("Kept on this device")).isVisible();
        visitor.context().setOffline(false);
        assertThat(visitor.heading("Right.")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        assertThat(database.sql("""
                                select count(*) from probe_item i join probe_sitting s on s.id = i.sitting
                                where s.learner = ? and i.answered_at is not null""")
                        .param(learner.id().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1440, LIGHT", "1440, DARK"})
    void axeFindsNothingAndNothingScrollsSideways(int width, ColorScheme scheme) {
        try (var visitor = Visitor.at("http://localhost:" + port, width, scheme)) {
            var name = "recall/" + width + "-" + scheme + "-";
            var problems = new ArrayList<String>();
            signIn(visitor);
            visitor.open("/home");
            look(visitor, name + "home", problems);
            visitor.open("/recall");
            look(visitor, name + "start", problems);
            visitor.button("Start").click();
            assertThat(visitor.heading("Question 1 of 4")).isVisible();
            look(visitor, name + "question", problems);
            for (int question = 1; question <= 4; question++) {
                right(visitor).click();
                visitor.button("Check answer").click();
                assertThat(visitor.heading("Right.")).isVisible();
                look(visitor, name + "comment-" + question, problems);
                visitor.button(question < 4 ? "Next question" : "See the result")
                        .click();
            }
            assertThat(visitor.heading("Done. 4 of 4 right.")).isVisible();
            look(visitor, name + "result", problems);
            visitor.open("/recall");
            look(visitor, name + "later", problems);
            visitor.open("/home");
            look(visitor, name + "home-retained", problems);
            visitor.open("/courses/" + course.id());
            look(visitor, name + "course", problems);
            visitor.open("/use/" + course.id());
            visitor.field("What will you do?").fill("Map our members by group and show the board who is missing.");
            visitor.button("Save plan").click();
            assertThat(visitor.page().getByText("Saved.")).isVisible();
            look(visitor, name + "plan", problems);
            clock.forward(Duration.ofDays(91));
            visitor.context().clearCookies();
            visitor.signIn(learner.email(), Persons.PASSWORD);
            visitor.open("/home");
            look(visitor, name + "home-plan", problems);
            visitor.link("Tell what became of it").click();
            visitor.page().getByLabel("Partly").check();
            look(visitor, name + "plan-asked", problems);
            visitor.button("Save answer").click();
            assertThat(visitor.heading("What became of it")).isVisible();
            look(visitor, name + "plan-told", problems);
            assertThat(visitor.complaints()).isEmpty();
            assertThat(problems).isEmpty();
            assertThat(enrolments.courses(List.of(learner.id()))).hasSize(1);
        }
    }

    private static void look(Visitor visitor, String name, List<String> problems) {
        visitor.picture(name);
        new AxeBuilder(visitor.page())
                .analyze()
                .getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node -> problems.add(name + ": " + violation.getId() + " " + node.getHtml())));
        if ((Boolean) visitor.page().evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
            problems.add(name + ": scrolls sideways");
        }
    }
}
