/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What surrounds every page, in a real browser. */
@BrowserTest
class TheFrameIT {

    private static final String LEADER = "leader@demo.test";

    @BeforeAll
    static void haveTheSamePatienceAsVisitors() {
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    @Nested
    class ByKeyboard {

        @Test
        void theFirstStopLeadsPastTheMenu(Visitor visitor) {
            visitor.open("/privacy");

            visitor.page().keyboard().press("Tab");
            assertThat(visitor.link("Skip to content")).isFocused();
            assertThat(visitor.link("Skip to content")).isInViewport();
            visitor.page().keyboard().press("Enter");

            assertThat(visitor.page().locator("main")).isFocused();
            assertThat(visitor.path()).startsWith("/privacy");
        }

        @Test
        void aLinkToAPlaceOnThePageStaysOnThePage(Visitor visitor) {
            visitor.open("/privacy");
            visitor.page()
                    .evaluate("document.querySelector('.prose').insertAdjacentHTML('afterbegin',"
                            + " '<a href=\"#there\">See below</a>');"
                            + " document.querySelector('.prose h2:last-of-type').id = 'there'");

            visitor.link("See below").click();

            assertThat(visitor.page().locator("#there")).isFocused();
            assertThat(visitor.path()).isEqualTo("/privacy#there");
        }

        @Test
        void afterANavigationTheHeadingHasTheFocusAndTheTitleIsAnnounced(Visitor visitor) {
            visitor.signIn(LEADER);

            menu(visitor.page()).getByText("Courses").focus();
            visitor.page().keyboard().press("Enter");

            assertThat(visitor.heading("Courses")).isFocused();
            assertThat(visitor.page().locator("#shell-announcer")).hasText("Courses · Supercluster Academy");
            assertThat(menu(visitor.page()).getByText("Courses")).hasAttribute("aria-current", "page");
            assertThat(menu(visitor.page()).getByText("Home").getAttribute("aria-current"))
                    .isNull();
        }
    }

    @Nested
    class OnANarrowScreen {

        @Test
        void theMenuOpensClosesWithEscapeAndAfterANavigation(Visitor visitor) {
            visitor.page().setViewportSize(390, 844);
            visitor.signIn(LEADER);
            assertThat(menu(visitor.page())).not().isVisible();

            visitor.button("Menu").click();
            assertThat(menu(visitor.page())).isVisible();
            assertThat(visitor.button("Sign out")).isVisible();
            visitor.page().keyboard().press("Escape");
            assertThat(menu(visitor.page())).not().isVisible();

            visitor.button("Menu").click();
            menu(visitor.page()).getByText("Courses").click();
            assertThat(visitor.heading("Courses")).isVisible();
            assertThat(menu(visitor.page())).not().isVisible();
        }
    }

    @Nested
    class TheLook {

        @Test
        void isRememberedOnTheDevice(Visitor visitor) {
            visitor.open("/");
            var light = background(visitor.page());

            visitor.button("Switch between light and dark").click();

            var dark = background(visitor.page());
            assertThat(dark).isNotEqualTo(light);
            visitor.open("/imprint");
            assertThat(background(visitor.page())).isEqualTo(dark);
        }

        @Test
        void comesWithItsOwnLettersAndFromNoOtherServer(Visitor visitor) {
            var foreign = new ArrayList<String>();
            visitor.page().onRequest(request -> {
                if (!request.url().startsWith("http://localhost:")
                        && !request.url().startsWith("data:")) {
                    foreign.add(request.url());
                }
            });

            visitor.open("/");
            visitor.page().evaluate("document.fonts.ready");

            assertThat(foreign).isEmpty();
            for (var family : new String[] {"Literata Variable", "Schibsted Grotesk Variable"}) {
                assertThat((Boolean) visitor.page()
                                .evaluate(
                                        "family => [...document.fonts].some(font => font.family.includes(family)"
                                                + " && font.status === 'loaded')",
                                        family))
                        .as(family)
                        .isTrue();
            }
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Nested
    class WithoutAConnection {

        @Test
        void aPageStaysOpenSaysSoAndGoesOnAfterwards(Visitor visitor) {
            visitor.signIn(LEADER);
            menu(visitor.page()).getByText("Courses").click();
            assertThat(visitor.heading("Courses")).isVisible();

            visitor.context().setOffline(true);
            menu(visitor.page()).getByText("Home").click();
            visitor.page().goBack();

            assertThat(visitor.page().getByText("What you wrote stays on this page"))
                    .isVisible();
            assertThat(visitor.heading("Courses")).isVisible();

            visitor.context().setOffline(false);
            assertThat(visitor.page()).hasTitle("Home · Supercluster Academy");
            assertThat(visitor.page().getByText("What you wrote stays on this page"))
                    .not()
                    .isVisible();
        }
    }

    @Nested
    class AfterTheSessionHasEnded {

        @Test
        void oneSignsInAndIsBackInTheSamePlace(Visitor visitor) {
            visitor.signIn(LEADER);
            visitor.open("/inbox");
            visitor.outliveSession();

            menu(visitor.page()).getByText("Home").click();

            assertThat(visitor.button("Sign in")).isVisible();
            visitor.field("Email").fill(LEADER);
            visitor.field("Password").fill(Visitor.DEMO_PASSWORD);
            visitor.button("Sign in").click();
            assertThat(visitor.heading("Inbox")).isVisible();
        }
    }

    @Nested
    class AnAddressOfNothing {

        @Test
        void isAnsweredWith404InOurWords(Visitor visitor) {
            var response = visitor.open("/nothing/here");

            assertThat(response.status()).isEqualTo(404);
            assertThat(visitor.heading("There is nothing at this address")).isVisible();
            assertThat(visitor.link("To the start page")).isVisible();
        }

        @Test
        void isToldToPeopleWhoAreSignedInToo(Visitor visitor) {
            visitor.signIn(LEADER);

            assertThat(visitor.open("/nothing/here").status()).isEqualTo(404);
            assertThat(visitor.heading("There is nothing at this address")).isVisible();
        }

        @Test
        void isForbiddenWhereItIsForOthers(Visitor visitor) {
            visitor.signIn(LEADER);
            visitor.open("/admin/audit");

            assertThat(visitor.heading("This page is for others")).isVisible();
        }
    }

    private static Locator menu(Page page) {
        return page.getByRole(
                AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main").setExact(true));
    }

    private static String background(Page page) {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }
}
