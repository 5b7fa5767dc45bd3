/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.journey;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody who has never been here registers, studies the first course and finishes it. */
abstract class CourseJourney {

    private static final String NAME = "Ingrid Solheim";
    private static final String PASSWORD = "a-quiet-strong-pole";

    @Test
    void aNewcomerFinishesACourse(Visitor visitor) {
        var email = "newcomer" + System.nanoTime() + "@example.test";
        register(visitor, email);
        confirm(visitor, email);
        visitor.signIn(email, PASSWORD);

        var studies = new Studies(visitor);
        studies.enrol();
        PlaywrightAssertions.assertThat(outline(visitor)).isVisible();
        Studies.LESSONS.forEach(studies::complete);
        studies.fillSheet();
        studies.passQuiz();
        studies.handIn();
        finish(visitor, studies);
        assertThat(visitor.complaints()).isEmpty();
    }

    /** A mentor accepts the work, and the course is finished. */
    void finish(Visitor visitor, Studies studies) {
        try (var mentor = new MarkingMentor(visitor.colleague())) {
            mentor.accept(NAME, 3);
        }
        studies.open(Studies.ASSIGNMENT);

        visitor.page().getByText("You finished “Know What You Lead”.").waitFor();
        visitor.open("/courses/know-what-you-lead");
        assertThat(visitor.page().getByRole(AriaRole.PROGRESSBAR).first().evaluate("bar => bar.value / bar.max"))
                .isEqualTo(1);
    }

    private static void register(Visitor visitor, String email) {
        visitor.open("/register");
        visitor.page().getByLabel(Pattern.compile("^Name")).fill(NAME);
        visitor.page().getByLabel(Pattern.compile("^Email")).fill(email);
        visitor.page().getByLabel(Pattern.compile("^Password")).first().fill(PASSWORD);
        visitor.page().getByRole(AriaRole.CHECKBOX).first().check();
        visitor.button("Register").click();
        visitor.heading("Look into your mailbox").waitFor();
    }

    private static void confirm(Visitor visitor, String email) {
        var letter = visitor.page()
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(email))
                .first();
        visitor.page().waitForCondition(() -> {
            visitor.open("/demo/mail");
            return letter.count() > 0;
        });
        var link = letter.locator("a[href*='/confirm/']").first().getAttribute("href");
        visitor.open(link.substring(link.indexOf("/confirm/")));
        visitor.button("Confirm").click();
        visitor.page().waitForURL(url -> !url.contains("/confirm/"));
    }

    private static Locator outline(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Course outline"));
    }
}
