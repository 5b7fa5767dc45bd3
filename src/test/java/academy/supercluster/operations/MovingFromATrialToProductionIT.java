/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.testing.AcademyProcess;
import academy.supercluster.testing.OnPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trial on the embedded database is backed up by the jar, restored to PostgreSQL, and goes on there. */
@Tag("deep")
class MovingFromATrialToProductionIT {

    private static final Map<String, String> DEMO = Map.of("SPRING_PROFILES_ACTIVE", "demo");

    @TempDir
    Path folder;

    @Test
    void keepsPeopleAndCourses() throws Exception {
        var trial = folder.resolve("trial");
        var production = folder.resolve("production");
        var zip = folder.resolve("trial.zip");
        try (var academy = AcademyProcess.start(trial, DEMO, List.of())) {
            assertThat(academy.pid()).isPositive();
            assertThat(command(trial, Map.of(), "backup", zip))
                    .as("while it runs")
                    .contains("in use by another process")
                    .endsWith("exit 1");
        }

        assertThat(command(trial, Map.of(), "backup", zip)).endsWith("exit 0");
        var database = Map.of(
                "SPRING_DATASOURCE_URL", OnPostgres.Server.freshDatabase(),
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "postgres");
        assertThat(command(production, database, "restore", zip)).endsWith("exit 0");

        var before = count(database);
        var settings = new TreeMap<>(database);
        settings.putAll(DEMO);
        try (var academy = AcademyProcess.start(production, settings, List.of())) {
            assertThat(academy.pid()).isPositive();
        }
        assertThat(before).isEqualTo(count(database)).doesNotContainValue(0);
    }

    private static Map<String, Integer> count(Map<String, String> database) throws SQLException {
        var counts = new TreeMap<String, Integer>();
        try (var connection =
                        DriverManager.getConnection(database.get("SPRING_DATASOURCE_URL"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            for (var table : List.of("account", "account_grant", "course", "course_version", "lesson_content")) {
                var rows = statement.executeQuery("select count(*) from " + table);
                rows.next();
                counts.put(table, rows.getInt(1));
            }
        }
        return counts;
    }

    private String command(Path home, Map<String, String> environment, String command, Path zip)
            throws IOException, InterruptedException {
        var log = folder.resolve(command + ".log");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("academy.jar", "target/supercluster-academy.jar"),
                        command,
                        zip.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("ACADEMY_HOME", home.toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return Files.readString(log) + "exit " + process.exitValue();
    }
}
