/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The mentor of the demo, at the desk, in a browser of their own. */
final class MarkingMentor implements AutoCloseable {

    private static final Pattern SAVED = Pattern.compile("Saved at \\d\\d:\\d\\d");

    private final Visitor visitor;

    MarkingMentor(Visitor visitor) {
        this.visitor = visitor;
        visitor.signIn("mentor@demo.test");
    }

    /** Finds the work in the queue, gives each criterion the level, and accepts. */
    void accept(String learner, int level) {
        visitor.open("/desk/marking");
        visitor.page()
                .locator("main a[href*='desk/marking/']")
                .filter(new Locator.FilterOptions().setHasText(learner))
                .or(visitor.page()
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(learner))
                        .locator("a[href*='desk/marking/']"))
                .first()
                .click();
        visitor.page().waitForURL(Pattern.compile(".*/desk/marking/.+"));
        var levels = visitor.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("Level " + level)));
        levels.first().waitFor();
        for (var each : levels.all()) {
            each.check();
            assertThat(visitor.page().getByText(SAVED).first()).isVisible();
        }
        visitor.button("Accept").click();
        assertThat(visitor.heading("Version 1: accepted")).isVisible();
    }

    @Override
    public void close() {
        visitor.close();
    }
}
