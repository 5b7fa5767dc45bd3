/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Intent;
import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Visitor;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A quiz as a learner meets it: saved as one goes, over a shaky line, in two tabs, by keyboard, on a telephone. */
@BrowserTest
class AQuizInTheBrowserIT {

    private static final String EMAIL = "leader2@demo.test";
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d");
    private static final String KEPT = "Kept on this device. It is sent as soon as the connection is back.";

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
    private SignedIn learner;

    @BeforeEach
    void enrol() {
        var id = database.sql("select id from account where email = ?")
                .param(EMAIL)
                .query(UUID.class)
                .single();
        learner = SignIn.as(new UserId(id), Role.LEARNER);
        course = new QuizCourse(importing);
        enrolling.enrol(course.id(), Intent.COMPLETE);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private String lesson() {
        return "/learn/" + course.id() + "/stage-quiz";
    }

    private AttemptSheet started() {
        return taking.start(course.id(), course.version(), QuizCourse.LESSON);
    }

    private void atQuestion(Visitor visitor, int question) {
        visitor.signIn(EMAIL);
        visitor.open(lesson() + "?question=" + question);
        assertThat(heading(visitor.page(), "Question " + question + " of 5")).isVisible();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator line(Page page) {
        return page.locator("#quiz-line");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private int placeOf(AttemptSheet sheet, String kind) {
        return sheet.items().stream()
                .filter(item -> item.question().task().type().word().equals(kind))
                .mapToInt(AttemptSheet.Item::place)
                .findFirst()
                .orElse(-1);
    }

    @Test
    void isBegunAnsweredSubmittedAndLookedBackOn(Visitor visitor) {
        visitor.signIn(EMAIL);
        visitor.open(lesson());
        button(visitor.page(), "Start attempt").click();
        assertThat(heading(visitor.page(), "Question 1 of 5")).isVisible();
        visitor.page().locator(".quiz-step").nth(4).click();
        assertThat(visitor.page().getByText("Not counted yet")).isVisible();
        visitor.page().locator(".quiz-rating").first().locator("label").nth(3).click();
        assertThat(line(visitor.page())).hasText(SAVED);
        button(visitor.page(), "Check and submit").click();
        assertThat(visitor.page().getByText("Without an answer these count as 0:"))
                .isVisible();
        button(visitor.page(), "Submit attempt").click();
        assertThat(heading(visitor.page(), "0 %. Not there yet.")).isFocused();
        assertThat(visitor.page().locator(".quiz-reviewed")).hasCount(5);
        assertThat(visitor.page().getByText("80 % of a point")).hasCount(0);
        // The result has an address of its own.
        visitor.page().reload();
        assertThat(heading(visitor.page(), "0 %. Not there yet.")).isVisible();
        button(visitor.page(), "Try again").click();
        assertThat(heading(visitor.page(), "Question 1 of 5")).isVisible();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void goesOnAfterAReload(Visitor visitor) {
        started();
        atQuestion(visitor, 5);
        visitor.page().locator(".quiz-rating").first().locator("label").nth(3).click();
        assertThat(line(visitor.page())).hasText(SAVED);
        visitor.page().reload();
        assertThat(heading(visitor.page(), "Question 5 of 5")).isVisible();
        assertThat(visitor.page()
                        .locator(".quiz-rating")
                        .first()
                        .getByRole(AriaRole.RADIO)
                        .nth(3))
                .isChecked();
        assertThat(line(visitor.page())).hasText(SAVED);
    }

    @Test
    void keepsAnAnswerOverALostConnection(Visitor visitor) {
        var sheet = started();
        atQuestion(visitor, 5);
        visitor.context().setOffline(true);
        visitor.page().locator(".quiz-rating").first().locator("label").nth(4).click();
        assertThat(line(visitor.page())).hasText(KEPT);
        assertThat(taking.sheet(sheet.attempt()).items().getLast().revision()).isZero();
        visitor.context().setOffline(false);
        assertThat(line(visitor.page()))
                .hasText(
                        SAVED,
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(20_000));
        assertThat(taking.sheet(sheet.attempt()).items().getLast().revision()).isOne();
    }

    @Test
    void sendsWhatWasKeptWhenThePageIsOpenedAgain(Visitor visitor) {
        var sheet = started();
        atQuestion(visitor, 5);
        visitor.page().route("**/?v-r=uidl**", route -> route.abort());
        visitor.page().locator(".quiz-rating").first().locator("label").nth(4).click();
        assertThat(line(visitor.page())).hasText(KEPT);
        visitor.page().unrouteAll();
        // As after the session ended and somebody signed in again: the page begins anew.
        visitor.context().clearCookies();
        atQuestion(visitor, 5);
        assertThat(line(visitor.page())).hasText(SAVED);
        assertThat(visitor.page()
                        .locator(".quiz-rating")
                        .first()
                        .getByRole(AriaRole.RADIO)
                        .nth(4))
                .isChecked();
        assertThat(taking.sheet(sheet.attempt()).items().getLast().revision()).isOne();
    }

    @Test
    void tellsASecondTabWhatTheFirstHasSaved(Visitor visitor) {
        started();
        atQuestion(visitor, 5);
        var other = visitor.secondTab();
        other.navigate(visitor.page().url());
        assertThat(heading(other, "Question 5 of 5")).isVisible();
        visitor.page().locator(".quiz-rating").first().locator("label").nth(0).click();
        assertThat(line(visitor.page())).hasText(SAVED);
        other.locator(".quiz-rating").first().locator("label").nth(4).click();
        assertThat(line(other)).hasText("This was answered in another tab; here is what is saved.");
        assertThat(other.locator(".quiz-rating")
                        .first()
                        .getByRole(AriaRole.RADIO)
                        .nth(0))
                .isChecked();
        button(other, "Use the answer I gave here").click();
        assertThat(line(other)).hasText(SAVED);
        assertThat(other.locator(".quiz-rating")
                        .first()
                        .getByRole(AriaRole.RADIO)
                        .nth(4))
                .isChecked();
        // And when the attempt was submitted elsewhere, the tab says so.
        taking.submit(started().attempt());
        other.locator(".quiz-rating").first().locator("label").nth(1).click();
        assertThat(line(other)).containsText("This attempt was submitted at");
        button(other, "See the result").click();
        assertThat(other.locator(".quiz-result")).isVisible();
    }

    @Test
    void someoneElsesAttemptIsNotFound(Visitor visitor) {
        SignIn.as(Role.LEARNER);
        enrolling.enrol(course.id(), Intent.BROWSE);
        var stranger = started();
        taking.submit(stranger.attempt());
        visitor.signIn(EMAIL);
        visitor.open(lesson() + "?attempt=" + stranger.attempt());
        assertThat(visitor.page().locator(".quiz-reviewed")).hasCount(0);
        assertThat(visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(
                        "nothing",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setIgnoreCase(true));
    }

    @Test
    void isOrderedByKeyboardWithoutLosingThePlace(Visitor visitor) {
        var place = -1;
        AttemptSheet sheet = started();
        while ((place = placeOf(sheet, "order")) < 0) {
            taking.submit(sheet.attempt());
            sheet = started();
        }
        atQuestion(visitor, place + 1);
        var page = visitor.page();
        var text = page.locator(".quiz-order-text").first().textContent();
        page.locator(".quiz-order > li").first().locator(".quiz-down").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".quiz-order-text").nth(1)).hasText(text);
        assertThat(page.locator(".quiz-order > li").nth(1).locator(".quiz-down"))
                .isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".quiz-order-text").nth(2)).hasText(text);
        assertThat(line(page)).hasText(SAVED);
    }

    @Test
    void saysWhenNoNumberCanBeRead(Visitor visitor) {
        var place = -1;
        AttemptSheet sheet = started();
        while ((place = placeOf(sheet, "numeric")) < 0) {
            taking.submit(sheet.attempt());
            sheet = started();
        }
        atQuestion(visitor, place + 1);
        var field = visitor.field("Your number");
        field.fill("about twenty");
        assertThat(visitor.page().getByText("No number can be read here.")).isVisible();
        field.fill("24,2 %");
        assertThat(visitor.page().getByText("No number can be read here.")).hasCount(0);
        assertThat(line(visitor.page())).hasText(SAVED);
        assertThat(field).hasValue("24,2 %");
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1440, LIGHT", "1440, DARK"})
    void axeFindsNothingAndNothingScrollsSideways(int width, ColorScheme scheme) {
        try (var visitor = Visitor.at("http://localhost:" + port, width, scheme)) {
            var name = "quiz/" + width + "-" + scheme + "-";
            visitor.signIn(EMAIL);
            var problems = new ArrayList<String>();
            look(visitor, lesson(), name + "start", problems);
            // Two attempts between them show every kind.
            for (int attempt = 0; attempt < 2; attempt++) {
                var sheet = started();
                for (var item : sheet.items()) {
                    var kind = item.question().task().type().word();
                    if (item.place() % 2 == 0) {
                        taking.answer(sheet.attempt(), item.place(), 0, AnswerKey.right(item));
                    }
                    look(visitor, lesson() + "?question=" + (item.place() + 1), name + kind, problems);
                }
                button(visitor.page(), "Check and submit").click();
                assertThat(heading(visitor.page(), "Before you submit")).isVisible();
                lookNow(visitor, name + "check", problems);
                taking.submit(sheet.attempt());
                look(visitor, lesson() + "?attempt=" + sheet.attempt(), name + "result-" + attempt, problems);
            }
            look(visitor, lesson(), name + "past", problems);
            look(visitor, "/home", name + "home", problems);
            assertThat(problems).isEmpty();
        }
    }

    private static void look(Visitor visitor, String path, String name, List<String> problems) {
        visitor.open(path);
        visitor.page()
                .locator("academy-quiz h2, .quiz-start button, .home")
                .first()
                .waitFor();
        lookNow(visitor, name, problems);
    }

    private static void lookNow(Visitor visitor, String name, List<String> problems) {
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
