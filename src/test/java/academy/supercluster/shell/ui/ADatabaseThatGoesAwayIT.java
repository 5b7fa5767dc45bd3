/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.supercluster.testing.AcademyProcess;
import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is stopped while people are in the academy, and comes back. */
class ADatabaseThatGoesAwayIT {

    @Test
    void isExplainedNothingTypedIsLostAndOneGoesOnWhenItIsBack(@TempDir Path folder) throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        var port = freePort();
        var database = start(port, folder.resolve("database"));
        try (var academy = AcademyProcess.start(folder.resolve("home"), environment(port), List.of("-Xmx700m"));
                var visitor = Visitor.at(academy.url(""), 1440, ColorScheme.LIGHT)) {
            visitor.signIn("leader@demo.test");
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
            assertThat(tab.getByText("tell whoever operates this academy this number"))
                    .isVisible();

            database = start(port, folder.resolve("database"));
            tab.getByText("Try again").click();
            assertThat(tab).hasTitle("Inbox · Supercluster Academy");
            visitor.button("Save").first().click();
            assertThat(visitor.link("Amara N. Okafor").or(visitor.page().getByText("Saved")).first())
                    .isVisible();
        } finally {
            database.close();
        }
    }

    private static EmbeddedPostgres start(int port, Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    private static Map<String, String> environment(int port) {
        return Map.of(
                "SPRING_PROFILES_ACTIVE", "demo",
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + port + "/postgres",
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "postgres");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
