/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.journey;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.Keys;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The journey of somebody without a mouse, who sees at every stop where the keyboard is. */
@BrowserTest
class ByKeyboardIT {

    @Autowired
    private Persons persons;

    @Test
    void aCourseIsFoundStudiedAndFinished(Visitor visitor) {
        var keys = new Keys(visitor);
        signIn(visitor, keys, persons.create("Sanna Lind").email());
        enrol(visitor, keys);
        for (var lesson : Studies.LESSONS) {
            study(visitor, keys, lesson);
            if (visitor.path().endsWith(Studies.SHEET)) {
                fill(visitor, keys);
            }
        }
        visitor.page().waitForURL(Pattern.compile(".*/stage-quiz.*"));
        new QuizByKeyboard(visitor, keys, "courses/know-what-you-lead/quizzes/stage-quiz.yaml").takeRightly();

        next(visitor, keys, Studies.ASSIGNMENT);
        keys.to(visitor.field("Your work")).paste("Asked by Ada on 3 May; see the minutes. ".repeat(40));
        keys.to(visitor.button("Hand in")).press("Enter");
        visitor.page().getByText("Receipt: version 1").first().waitFor();
        try (var mentor = new MarkingMentor(visitor.colleague())) {
            mentor.accept("Sanna Lind", 3);
        }
        visitor.page().reload();
        visitor.page().getByText("You finished “Know What You Lead”.").waitFor();
        keys.to(visitor.link("Skip to content").or(visitor.link("Home")));
        assertThat(visitor.complaints()).isEmpty();
    }

    private static void signIn(Visitor visitor, Keys keys, String email) {
        visitor.open("/login");
        keys.to(visitor.field("Email")).type(email);
        keys.to(visitor.field("Password")).type(Persons.PASSWORD).press("Enter");
        visitor.page().waitForURL(url -> !url.contains("/login"));
        visitor.awaitCalm();
    }

    private static void enrol(Visitor visitor, Keys keys) {
        keys.to(visitor.page()
                        .getByRole(AriaRole.NAVIGATION)
                        .getByRole(AriaRole.LINK)
                        .filter(new Locator.FilterOptions().setHasText("Courses")))
                .press("Enter");
        visitor.page().waitForURL(url -> url.endsWith("/courses"));
        visitor.awaitCalm();
        keys.to(visitor.page().locator("main a[href$='courses/know-what-you-lead']"))
                .press("Enter");
        keys.to(visitor.button("Enrol")).press("Enter");
        keys.to(visitor.link("Start course")).press("Enter");
        visitor.page().waitForURL(Pattern.compile(".*/learn/know-what-you-lead/.*"));
    }

    private static void study(Visitor visitor, Keys keys, String lesson) {
        visitor.page().waitForURL(url -> url.endsWith("/" + lesson));
        study(visitor, keys);
        visitor.page().getByText("That lesson is done.").waitFor();
        keys.to(visitor.page().locator("a.learning-next")).press("Enter");
        visitor.page().waitForURL(url -> !url.endsWith("/" + lesson));
    }

    private static void fill(Visitor visitor, Keys keys) {
        keys.to(visitor.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(Pattern.compile("^Begin (worksheet|a new one)$"))))
                .press("Enter");
        keys.to(visitor.page()
                        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Paste from a spreadsheet")))
                .press("Enter");
        keys.to(visitor.page().locator("#toolkit-paste-text")).paste(Studies.SEATS);
        keys.to(visitor.button("Take 5 rows")).press("Enter");
        visitor.page().getByText("There is enough here for the lesson.").waitFor();
        next(visitor, keys, "reading-the-stage");
    }

    private static void next(Visitor visitor, Keys keys, String lesson) {
        keys.to(visitor.page().locator("a.learning-next")).press("Enter");
        visitor.page().waitForURL(url -> url.endsWith("/" + lesson));
    }

    private static void study(Visitor visitor, Keys keys) {
        var recalls = visitor.page().locator("form.learning-recall");
        var decide = visitor.button("Decide");
        recalls.or(decide).first().waitFor();
        if (decide.count() > 0) {
            decide(visitor, keys);
        } else {
            recalls.all().forEach(recall -> answer(keys, recall));
        }
    }

    /** Tries one option after the other, as tries are free. */
    private static void answer(Keys keys, Locator recall) {
        var options = recall.getByRole(AriaRole.RADIO).all();
        var told = recall.getByText(Pattern.compile("^(Right\\.|Not yet\\.).*"));
        for (var option : options) {
            if (option != options.getFirst()) {
                keys.backTo(recall.getByRole(AriaRole.RADIO));
            }
            keys.choose(recall, option);
            keys.to(recall.getByRole(AriaRole.BUTTON)).press("Enter");
            told.first().waitFor();
            if (told.first().textContent().startsWith("Right")) {
                return;
            }
        }
        throw new AssertionError("No option was right");
    }

    private static void decide(Visitor visitor, Keys keys) {
        for (var group : visitor.page()
                .locator(".learning-row, .learning-decision > .learning-options")
                .all()) {
            keys.choose(group, group.getByRole(AriaRole.RADIO).first());
        }
        keys.to(visitor.page().getByLabel("Why do you decide this way?"))
                .type("The evidence on the table points there.");
        keys.to(visitor.button("Decide")).press("Enter");
        visitor.page().locator(".learning-outcome").waitFor();
    }
}
