/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.reading.QuizFolder;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Intent;
import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Visitor;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Things to place, gaps to fill and texts to write, with the keyboard alone and on a telephone. */
@BrowserTest
class TheOtherKindsInTheBrowserIT {

    private static final String EMAIL = "leader2@demo.test";

    @LocalServerPort
    private int port;

    @Autowired
    private ImportingCourse importing;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private TakingQuiz taking;

    @Autowired
    private JdbcClient database;

    private QuizCourse course;

    @BeforeEach
    void enrol() {
        var id = database.sql("select id from account where email = ?")
                .param(EMAIL)
                .query(UUID.class)
                .single();
        SignIn.as(new UserId(id), Role.LEARNER);
        course = new QuizCourse(importing);
        course.publish(QuizFolder.NEW_KINDS
                .replace("id: trust-quiz", "id: stage-quiz")
                .replace("classify: 1", "classify: 3")
                .replace("draw-drafts: 1\n", "time-limit: 45\n")
                .replace("review: draft", "review: reviewed"));
        enrolling.enrol(course.id(), Intent.COMPLETE);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private AttemptSheet started() {
        return taking.start(course.id(), course.version(), QuizCourse.LESSON);
    }

    private String question(AttemptSheet sheet, String id) {
        var place = sheet.items().stream()
                .filter(item -> item.question().id().equals(id))
                .findFirst()
                .orElseThrow()
                .place();
        return "/learn/" + course.id() + "/stage-quiz?question=" + (place + 1);
    }

    private static void awaitSaved(Visitor visitor) {
        visitor.page()
                .locator("#quiz-line")
                .filter(new Locator.FilterOptions().setHasText("Saved "))
                .waitFor();
    }

    @Test
    void areAnsweredByKeyboardAndRight(Visitor visitor) {
        var sheet = started();
        visitor.signIn(EMAIL);
        visitor.open(question(sheet, "trust-bins"));
        placeByKeyboard(visitor, "Delivers on time", 0);
        placeByKeyboard(visitor, "Thinks of the smaller partner", 1);
        placeByKeyboard(visitor, "Declares interests before voting", 2);
        placeByKeyboard(visitor, "Knows the grant rules", 0);
        awaitSaved(visitor);
        assertThat(visitor.page().locator(".quiz-bins-so-far dd")).hasCount(4);
        visitor.open(question(sheet, "gap-text"));
        visitor.field("Gap 1").fill("Organisation");
        visitor.field("Gap 2").fill("24,2");
        visitor.field("Gap 3").selectOption("growing");
        awaitSaved(visitor);
        visitor.open(question(sheet, "own-words"));
        visitor.field("Your answer").fill("We show the ladder. We do not use the word.");
        assertThat(visitor.page().locator("#quiz-words")).hasText("10 words; at least 20 do it justice.");
        visitor.page().keyboard().press("Tab");
        awaitSaved(visitor);
        visitor.page().reload();
        assertThat(visitor.field("Your answer")).hasValue("We show the ladder. We do not use the word.");
        var saved = taking.sheet(sheet.attempt());
        for (var item : saved.items()) {
            var given = AnswerKey.right(item.question().task());
            if (!item.question().id().equals("own-words")) {
                assertThat(academy.supercluster.assessment.question.Scoring.score(
                                        item.question().task(), item.answer())
                                .isEverything())
                        .as("%s instead of %s", item.answer(), given)
                        .isTrue();
            }
        }
        visitor.button("Submit attempt").first().click();
        assertThat(visitor.heading("Submitted. A mentor still marks part of it."))
                .isVisible();
        assertThat(visitor.page().getByText("Awaits marking")).isVisible();
        visitor.picture("quiz/other-kinds-awaiting");
        assertThat(visitor.complaints()).isEmpty();
    }

    /** The bins of a thing are a group of radio buttons: Tab enters it, arrows and the space bar choose. */
    private static void placeByKeyboard(Visitor visitor, String thing, int bin) {
        var group = visitor.page().locator(".quiz-placing").filter(new Locator.FilterOptions().setHasText(thing));
        var first = group.getByRole(AriaRole.RADIO).first();
        first.focus();
        visitor.page().keyboard().press("Space");
        for (int i = 0; i < bin; i++) {
            visitor.page().keyboard().press("ArrowRight");
        }
        assertThat(group.getByRole(AriaRole.RADIO).nth(bin)).isChecked();
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1440, LIGHT", "1440, DARK"})
    void axeFindsNothingAndNothingScrollsSideways(int width, ColorScheme scheme) {
        try (var visitor = Visitor.at("http://localhost:" + port, width, scheme)) {
            visitor.signIn(EMAIL);
            var problems = new ArrayList<String>();
            var sheet = started();
            for (var item : sheet.items()) {
                if (item.place() % 2 == 0) {
                    taking.answer(sheet.attempt(), item.place(), 0, AnswerKey.right(item));
                }
                visitor.open(question(sheet, item.question().id()));
                visitor.heading("Question " + (item.place() + 1) + " of 3").waitFor();
                look(visitor, width + "-" + scheme + "-" + item.question().id(), problems);
            }
            taking.submit(sheet.attempt());
            visitor.open("/learn/" + course.id() + "/stage-quiz?attempt=" + sheet.attempt());
            visitor.page().locator(".quiz-result").waitFor();
            look(visitor, width + "-" + scheme + "-other-kinds-result", problems);
            assertThat(problems).isEmpty();
        }
    }

    private static void look(Visitor visitor, String name, List<String> problems) {
        visitor.picture("quiz/" + name);
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
