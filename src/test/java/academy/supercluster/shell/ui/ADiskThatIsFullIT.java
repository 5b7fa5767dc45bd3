/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import academy.supercluster.journey.Studies;
import academy.supercluster.testing.AcademyProcess;
import academy.supercluster.testing.SmallDisk;
import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The disk below the database fills up while a person is in a lesson; then there is room again. */
@Tag("deep")
@EnabledIf(value = "canMount", disabledReason = "Only root on Linux may mount the small file system that is filled up.")
class ADiskThatIsFullIT {

    private static final String LESSON = "/learn/know-what-you-lead/grown-and-built";
    private static final Pattern SAVED_OR_KEPT = Pattern.compile("^(Saved$|Kept on this device)");
    private static final int LONG_NOTE = 19_900;
    private static final int MOST_NOTES = 1_500;

    @TempDir
    private Path folder;

    private SmallDisk disk;

    static boolean canMount() {
        return SmallDisk.isPossible();
    }

    @BeforeEach
    void mount() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        disk = SmallDisk.mount(160);
    }

    @AfterEach
    void unmount() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(5_000);
        disk.close();
    }

    @Test
    void losesNothingThatWasSavedOnTheEmbeddedDatabase() throws Exception {
        fillWhileAPersonAnswers(disk.folder().resolve("home"), Map.of());
    }

    @Test
    void losesNothingThatWasSavedOnPostgres() throws Exception {
        try (var database = EmbeddedPostgres.builder()
                .setDataDirectory(disk.folder().resolve("database"))
                .setServerConfig("max_wal_size", "48MB")
                .setServerConfig("min_wal_size", "32MB")
                .start()) {
            var settings = Map.of(
                    "SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + database.getPort() + "/postgres",
                    "SPRING_DATASOURCE_USERNAME", "postgres",
                    "SPRING_DATASOURCE_PASSWORD", "postgres");
            fillWhileAPersonAnswers(folder.resolve("home"), settings);
        }
    }

    private void fillWhileAPersonAnswers(Path home, Map<String, String> settings) throws Exception {
        var environment = new TreeMap<>(settings);
        environment.put("SPRING_PROFILES_ACTIVE", "demo");
        var log = Path.of("target", settings.isEmpty() ? "disk-full-h2.log" : "disk-full-postgres.log");
        Files.deleteIfExists(log);
        try (var academy = AcademyProcess.start(home, environment, List.of("-Xmx700m"), log);
                var visitor = Visitor.at(academy.url(""), 1920, ColorScheme.LIGHT)) {
            visitor.signIn("leader@demo.test");
            new Studies(visitor).enrolUnlessEnrolled();
            visitor.open(LESSON);
            var first = write(visitor, 0);
            assertThat(line(visitor)).hasText("Saved");

            disk.fill();
            var last = writeUntilNothingIsSaved(visitor);
            assertThat(visitor.page().getByText("so this was not saved").first())
                    .isVisible();
            visitor.picture("disk-full");
            Assertions.assertThat(academy.log())
                    .contains("A request failed: DISK_FULL")
                    .doesNotContain(last);

            disk.makeRoom();
            assertThat(line(visitor)).hasText("Saved");
            visitor.page().evaluate("localStorage.clear()");
            visitor.page().reload();
            visitor.awaitCalm();
            Assertions.assertThat(last).isNotEqualTo(first);
            assertThat(note(visitor)).hasValue(last);
        }
    }

    /** A database goes on saving for a while in the room that its own files still have. */
    private static String writeUntilNothingIsSaved(Visitor visitor) {
        for (var number = 1; number < MOST_NOTES; number++) {
            var text = write(visitor, number);
            var told = line(visitor).filter(new Locator.FilterOptions().setHasText(SAVED_OR_KEPT));
            told.waitFor();
            if (told.textContent().startsWith("Kept")) {
                return text;
            }
        }
        throw new AssertionError("The disk was full, but everything was saved");
    }

    /** Writes as long a note as there may be, which no database can compress. */
    private static String write(Visitor visitor, int number) {
        var text = new Random(number)
                .ints(LONG_NOTE, 'A', 'Z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        note(visitor).fill(text);
        visitor.page().keyboard().press("Tab");
        return text;
    }

    private static Locator note(Visitor visitor) {
        return visitor.field("Your notes on this lesson");
    }

    private static Locator line(Visitor visitor) {
        return visitor.page().locator("learning-notes .learning-line");
    }
}
