/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Intent;
import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.FixtureCourse;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.Persons.Person;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lesson as a learner meets it: in two tabs, when the session ends, when its text does not come. */
@BrowserTest
class ALessonInTheBrowserIT {

    private static final String READING = "/learn/small-course/light-and-wind";
    private static final String CASE = "/learn/small-course/where-to-build";

    @Autowired
    private ImportingCourse importing;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private Persons persons;

    private Person learner;

    @BeforeEach
    void enrol() {
        FixtureCourse.importInto(importing);
        learner = persons.signIn("Bo Lindqvist");
        enrolling.enrol(FixtureCourse.ID, Intent.COMPLETE);
        SignIn.out();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Nested
    class InTwoTabs {

        @Test
        void theDecisionTakenFirstStandsInBoth(Visitor visitor) {
            visitor.signIn(learner.email(), Persons.PASSWORD);
            visitor.open(CASE);
            var second = second(visitor, CASE);

            decide(visitor.page(), "The north has the rock.");
            assertThat(visitor.page().locator("blockquote")).hasText("The north has the rock.");
            decide(second, "The south has the road.");

            assertThat(second.locator("blockquote")).hasText("The north has the rock.");
            visitor.open(CASE);
            assertThat(visitor.page().locator("blockquote")).hasText("The north has the rock.");
        }

        @Test
        void noNoteIsOverwrittenAndBothCanBeKept(Visitor visitor) {
            visitor.signIn(learner.email(), Persons.PASSWORD);
            visitor.open(READING);
            var second = second(visitor, READING);

            write(visitor.page(), "Written first");
            assertThat(line(visitor.page())).hasText("Saved");
            write(second, "Written second");
            assertThat(second.getByRole(AriaRole.ALERT)).containsText("changed in another window");
            second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep both"))
                    .click();

            assertThat(line(second)).hasText("Saved");
            visitor.open(READING);
            assertThat(note(visitor.page())).hasValue("Written first\n\nWritten second");
        }

        private Page second(Visitor visitor, String path) {
            var tab = visitor.secondTab();
            tab.navigate(visitor.page().url().replaceAll("/learn/.*", path));
            note(tab).waitFor();
            return tab;
        }
    }

    @Nested
    class WhenTheSessionEnds {

        @Test
        void oneIsBackInPlaceWithAllThatWasTyped(Visitor visitor) {
            visitor.signIn(learner.email(), Persons.PASSWORD);
            visitor.open(CASE);
            reason(visitor.page()).fill("Half a thought about");
            visitor.outliveSession();
            write(visitor.page(), "Typed after the end");

            visitor.heading("Sign in").waitFor();
            visitor.field("Email").fill(learner.email());
            visitor.field("Password").fill(Persons.PASSWORD);
            visitor.button("Sign in").click();

            assertThat(line(visitor.page())).hasText("Saved");
            assertThat(note(visitor.page())).hasValue("Typed after the end");
            assertThat(reason(visitor.page())).hasValue("Half a thought about");
            assertThat(visitor.path()).isEqualTo(CASE);
        }
    }

    @Nested
    class WhoseTextDoesNotCome {

        /** The page is told that nobody is signed in, the server of the page says otherwise: no help is in loading it anew. */
        @Test
        void isNotLoadedAnewForEver(Visitor visitor) {
            visitor.signIn(learner.email(), Persons.PASSWORD);
            var loads = new AtomicInteger();
            visitor.page().onLoad(page -> loads.incrementAndGet());
            visitor.page().route("**/learn-text/**", route -> route.fulfill(new Route.FulfillOptions().setStatus(401)));
            visitor.open(READING);

            assertThat(text(visitor.page())).containsText("cannot be opened just now");
            assertThat(loads.get()).isEqualTo(2);
        }

        @Test
        void saysSoAndTriesAgain(Visitor visitor) {
            visitor.signIn(learner.email(), Persons.PASSWORD);
            visitor.page().route("**/learn-text/**", Route::abort);
            visitor.open(READING);
            assertThat(text(visitor.page())).containsText("The text did not arrive");

            visitor.page().unroute("**/learn-text/**");
            visitor.button("Try again").click();

            assertThat(text(visitor.page())).containsText("Two towers stand on the coast");
            assertThat(visitor.page().locator("form.learning-recall")).hasCount(1);
        }

        @Test
        void isLoadedAnewWithItsPageWhenTheSessionIsOver(Visitor visitor) {
            visitor.signIn(learner.email(), Persons.PASSWORD);
            visitor.page()
                    .route(
                            "**/learn-text/**",
                            route -> route.fulfill(new Route.FulfillOptions().setStatus(401)),
                            new Page.RouteOptions().setTimes(1));
            visitor.open(READING);

            assertThat(text(visitor.page())).containsText("Two towers stand on the coast");
        }
    }

    private static void decide(Page page, String why) {
        for (var group : page.locator(".learning-row, .learning-decision > .learning-options")
                .all()) {
            group.getByRole(AriaRole.RADIO).first().check();
        }
        reason(page).fill(why);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Decide"))
                .click();
        page.locator(".learning-outcome").waitFor();
    }

    private static void write(Page page, String words) {
        note(page).fill(words);
    }

    private static Locator text(Page page) {
        return page.locator(".learning-text").first();
    }

    private static Locator note(Page page) {
        return page.locator("#learning-note");
    }

    private static Locator reason(Page page) {
        return page.getByLabel(Pattern.compile("^Why do you decide"));
    }

    private static Locator line(Page page) {
        return page.locator("learning-notes .learning-line");
    }
}
