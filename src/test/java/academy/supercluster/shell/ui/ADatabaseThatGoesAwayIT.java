/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.supercluster.journey.AttemptPage;
import academy.supercluster.journey.Studies;
import academy.supercluster.testing.AcademyProcess;
import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is stopped while people are in the academy, and comes back. */
@Tag("deep")
class ADatabaseThatGoesAwayIT {

    private static final String KEPT = "Kept on this device. It is sent as soon as the connection is back.";

    @TempDir
    private Path folder;

    private final int port = freePort();
    private EmbeddedPostgres database;
    private AcademyProcess academy;
    private Visitor visitor;

    @BeforeEach
    void open() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(40_000);
        startDatabase();
        var log = Path.of("target", "database-away-" + port + ".log");
        Files.deleteIfExists(log);
        academy = AcademyProcess.start(folder.resolve("home"), environment(), List.of("-Xmx700m"), log);
        visitor = Visitor.at(academy.url(""), 1440, ColorScheme.LIGHT);
        visitor.signIn("leader@demo.test");
    }

    @AfterEach
    void close() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(5_000);
        visitor.picture("database-away-" + port);
        visitor.close();
        academy.close();
        database.close();
    }

    @Test
    void keepsWhatIsTypedIntoAFormAndSaysOnPagesWhatIsTheMatter() throws Exception {
        visitor.open("/profile");
        visitor.field("Name").fill("Amara N. Okafor");

        database.close();
        visitor.button("Save").first().click();

        assertThat(visitor.page().getByText("cannot reach its database, so this was not saved"))
                .isVisible();
        assertThat(visitor.field("Name")).hasValue("Amara N. Okafor");
        var tab = visitor.secondTab();
        tab.navigate(academy.url("/inbox"));
        assertThat(tab.getByText("The academy cannot reach its database")).isVisible();
        var number =
                tab.getByText("tell whoever operates this academy this number").textContent();
        Assertions.assertThat(academy.log())
                .containsPattern(Pattern.quote("[" + number.substring(number.lastIndexOf(' ') + 1) + "]")
                        + ".*The page /inbox could not be made");

        startDatabase();
        tab.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Try again"))
                .click();
        assertThat(tab).hasTitle("Inbox · Supercluster Academy");
        visitor.button("Save").first().click();
        assertThat(visitor.page()
                        .getByText("Saved.", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        visitor.open("/profile");
        assertThat(visitor.field("Name")).hasValue("Amara N. Okafor");
    }

    @Test
    void keepsAnswersAndNotesOfALessonInThePageAndSendsThemAllWhenItIsBack() throws Exception {
        var studies = new Studies(visitor);
        studies.enrolUnlessEnrolled();
        studies.openAttempt();
        var seed = System.nanoTime();
        System.out.println("Seed of the answers: " + seed);
        var attempt = new AttemptPage(visitor, new Random(seed));

        database.close();
        var first = give(attempt, 0);
        assertThat(attempt.line()).hasText(KEPT);
        assertThat(visitor.page().getByText("cannot reach its database, so this was not saved"))
                .hasCount(1);
        var second = give(attempt, 1);
        assertThat(attempt.line()).hasText(KEPT);
        Assertions.assertThat(academy.log()).contains("A request failed: DATABASE_AWAY");

        startDatabase();
        assertThat(attempt.line()).hasText(AttemptPage.SAVED);
        visitor.page().evaluate("localStorage.clear()");
        visitor.page().reload();
        visitor.awaitCalm();
        Assertions.assertThat(inputsAt(attempt, 0)).isEqualTo(first);
        assertThat(attempt.line()).hasText(AttemptPage.SAVED);
        Assertions.assertThat(inputsAt(attempt, 1)).isEqualTo(second);
        assertThat(attempt.line()).hasText(AttemptPage.SAVED);
    }

    private static String give(AttemptPage attempt, int question) {
        attempt.goTo(question);
        attempt.change();
        return attempt.inputs();
    }

    private static String inputsAt(AttemptPage attempt, int question) {
        attempt.goTo(question);
        return attempt.inputs();
    }

    private void startDatabase() throws IOException {
        database = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("database"))
                .setCleanDataDirectory(false)
                .start();
    }

    private Map<String, String> environment() {
        return Map.of(
                "SPRING_PROFILES_ACTIVE", "demo",
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + port + "/postgres",
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "postgres");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
