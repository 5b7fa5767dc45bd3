/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Intent;
import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.FixtureCourse;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Visitor;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the server keeps of a lesson once nobody has it open any more. */
@BrowserTest
class VanishedTabsIT {

    private static final String LESSON = "/learn/small-course/light-and-wind";
    private static final long SILENT_FOR = VanishedTabs.SILENCE.toMillis() + 1_000;

    @Autowired
    private VanishedTabs tabs;

    @Autowired
    private Persons persons;

    @Autowired
    private ImportingCourse importing;

    @Autowired
    private Enrolling enrolling;

    private String email = "";

    @BeforeEach
    void enrol() {
        allFallSilent();
        tabs.sweep();
        email = persons.signIn("Ada Vinter").email();
        FixtureCourse.importInto(importing);
        enrolling.enrol(FixtureCourse.ID, Intent.COMPLETE);
        SignIn.out();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aClosedTabIsFreedAtOnce(Visitor visitor) {
        openLesson(visitor);
        assertThat(lessons()).hasSize(1);

        visitor.page().navigate("about:blank");

        visitor.page().waitForCondition(() -> lessons().isEmpty());
    }

    @Test
    void aTabThatGivesSignsOfLifeIsKept(Visitor visitor) {
        openLesson(visitor);
        tabs.sweep();
        assertThat(lessons()).hasSize(1);
    }

    @Test
    void aLearnerBackFromATunnelFindsAllThatWasTyped(Visitor visitor) {
        openLesson(visitor);
        var page = visitor.page();
        visitor.context().setOffline(true);
        page.locator("#learning-note").fill("Written in the tunnel");
        assertThat(page.locator("learning-notes .learning-line")).containsText("Kept on this device");

        allFallSilent();
        tabs.sweep();
        assertThat(lessons()).isEmpty();
        visitor.context().setOffline(false);

        assertThat(page.locator("learning-notes .learning-line")).hasText("Saved");
        assertThat(page.locator("#learning-note")).hasValue("Written in the tunnel");
        assertThat(visitor.path()).isEqualTo(LESSON);
        assertThat(lessons()).hasSize(1);
    }

    @Test
    void aPageThatWouldLoseWhatWasTypedIsKept(Visitor visitor) {
        visitor.signIn(email, Persons.PASSWORD);
        visitor.open("/profile");
        visitor.page().getByLabel("Name").first().fill("Ada Winter");

        allFallSilent();
        tabs.sweep();
        visitor.button("Save").first().click();

        visitor.awaitCalm();
        assertThat(visitor.page().getByLabel("Name").first()).hasValue("Ada Winter");
        assertThat(visitor.path()).isEqualTo("/profile");
    }

    private void openLesson(Visitor visitor) {
        visitor.signIn(email, Persons.PASSWORD);
        visitor.open(LESSON);
        visitor.page().locator("form.learning-recall").first().waitFor();
    }

    /** As if no tab had been heard of for a while. */
    private void allFallSilent() {
        for (var session : tabs.sessions()) {
            session.lock();
            try {
                session.getUIs()
                        .forEach(ui ->
                                ui.getInternals().setLastHeartbeatTimestamp(System.currentTimeMillis() - SILENT_FOR));
            } finally {
                session.unlock();
            }
        }
    }

    private List<UI> lessons() {
        return tabs.sessions().stream()
                .flatMap(session -> {
                    session.lock();
                    try {
                        return List.copyOf(session.getUIs()).stream();
                    } finally {
                        session.unlock();
                    }
                })
                .filter(ui -> !ui.isClosing() && VanishedTabs.isKeptOnDevice(ui))
                .toList();
    }
}
