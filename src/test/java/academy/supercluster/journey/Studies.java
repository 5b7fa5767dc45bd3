/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.journey;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Studies the first course in the browser, lesson by lesson. */
public final class Studies {

    /** The lessons that are read or decided, by slug, in order. */
    public static final List<String> LESSONS =
            List.of("grown-and-built", "sort-twelve-systems", "one-theme-or-many", "two-fives", "reading-the-stage");

    public static final String SHEET = "what-each-brings";
    public static final String ASSIGNMENT = "place-your-cluster";

    /** The fewest rows that are enough. */
    static final String SEATS = """
            Organisation\tGroup\tStatus
            Harbour Works\tCompany\tMember
            Tidal Labs\tStart-up\tActive
            Coast University\tUniversity\tIn talks
            Port Authority\tPublic body\tMember
            North Fund\tInvestor\tKnows of us""";

    private static final String COURSE = "/courses/know-what-you-lead";
    private static final String PLAYER = "/learn/know-what-you-lead/";
    public static final String QUIZ_FILE = "courses/know-what-you-lead/quizzes/stage-quiz.yaml";

    private final Visitor visitor;

    public Studies(Visitor visitor) {
        this.visitor = visitor;
    }

    void enrol() {
        visitor.open(COURSE);
        visitor.button("Enrol").click();
        visitor.page().getByText("Start course").click();
        visitor.page().waitForURL(Pattern.compile(".*" + PLAYER + ".*"));
    }

    public void enrolUnlessEnrolled() {
        visitor.open(COURSE);
        if (visitor.button("Enrol").count() > 0) {
            enrol();
        }
    }

    /** Reads or decides the lesson until the page says that it is done. */
    void complete(String lesson) {
        visitor.open(PLAYER + lesson);
        complete(kind -> {});
    }

    /** Reads or decides the lesson on the page; tells before whether it is a recall or a decision, each time. */
    public void complete(Consumer<String> before) {
        var recalls = visitor.page().locator("form.learning-recall");
        recalls.or(visitor.button("Decide")).first().waitFor();
        if (recalls.count() > 0) {
            recalls.all().forEach(recall -> {
                before.accept("recall");
                answer(recall);
            });
        } else {
            before.accept("decide");
            decide();
        }
        visitor.page().getByText("That lesson is done.").waitFor();
    }

    int completed() {
        visitor.open(PLAYER + LESSONS.getFirst());
        visitor.page().locator(".learning-outline-lesson").first().waitFor();
        return visitor.page().locator(".learning-outline-done").count();
    }

    /** Opens the quiz, in the open attempt or in a new one. */
    public void openAttempt() {
        visitor.open(PLAYER + "stage-quiz");
        var steps = visitor.page().locator(".quiz-step");
        steps.or(visitor.button("Start attempt")).first().waitFor();
        if (steps.count() == 0) {
            visitor.button("Start attempt").click();
        }
        steps.first().waitFor();
    }

    void passQuiz() {
        openAttempt();
        new QuizTaker(visitor, QUIZ_FILE).takeRightly();
    }

    /** Fills in the worksheet of the course, pasted from a spreadsheet. */
    void fillSheet() {
        visitor.open(PLAYER + SHEET);
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Begin (worksheet|a new one)$")))
                .click();
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Paste from a spreadsheet"))
                .first()
                .click();
        visitor.page().locator("#toolkit-paste-text").fill(SEATS);
        visitor.button("Take 5 rows").click();
        visitor.page().getByText("There is enough here for the lesson.").waitFor();
    }

    /** Hands in the assignment of the course, with as many words as it asks for. */
    void handIn() {
        visitor.open(PLAYER + ASSIGNMENT);
        visitor.field("Your work").fill("Asked by Ada on 3 May; see the minutes. ".repeat(40));
        visitor.button("Hand in").click();
        visitor.page().getByText("Receipt: version 1").first().waitFor();
    }

    void open(String lesson) {
        visitor.open(PLAYER + lesson);
    }

    /** Answers the recall question until it is right, as tries are free. */
    private static void answer(Locator question) {
        var options = question.getByRole(AriaRole.RADIO);
        var told = question.getByText(Pattern.compile("^(Right\\.|Not yet\\.).*"));
        for (var option = 0; option < options.count(); option++) {
            options.nth(option).check();
            question.getByRole(AriaRole.BUTTON).click();
            PlaywrightAssertions.assertThat(told.first()).isVisible();
            if (told.first().textContent().startsWith("Right")) {
                return;
            }
        }
        throw new AssertionError("No option was right");
    }

    private void decide() {
        assertThat(visitor.page().locator(".learning-outcome").count()).isZero();
        var groups = visitor.page().locator(".learning-row, .learning-decision > .learning-options");
        for (var group : groups.all()) {
            group.getByRole(AriaRole.RADIO).first().check();
        }
        visitor.page().getByLabel("Why do you decide this way?").fill("The evidence on the table points there.");
        visitor.button("Decide").click();
        visitor.page().locator(".learning-outcome").waitFor();
    }
}
