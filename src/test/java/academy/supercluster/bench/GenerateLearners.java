/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.assessment.BulkQuizzes;
import academy.supercluster.testing.AcademyProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/**
 * Fills a database with made-up learners, for benchmarks only: all of them share one password, hashed once. On a durable
 * PostgreSQL by COPY, or on the embedded H2 of an academy's home by batches. The jar is run first, so that the schema and
 * the courses are there.
 *
 * <p>{@code --data folder --database name} or {@code --h2 home}; {@code --learners n --events n --visitors n}, {@code
 * --course folder --courses n}, {@code --seed n}.
 */
public final class GenerateLearners {

    /** Of every made-up person. */
    static final String PASSWORD = "made-up-people-only";

    private static final int CHUNK = 500;
    private static final int WRITERS = 2;

    private GenerateLearners() {}

    public static void main(String[] words) throws Exception {
        var arguments = Arguments.of(
                words, Set.of("data", "database", "h2", "learners", "events", "visitors", "course", "courses", "seed"));
        var courses = catalogue(arguments);
        if (arguments.has("h2")) {
            var home = arguments.path("h2", "");
            prepare(home, courses, Map.of());
            fill(arguments, h2(home), false);
        } else {
            var data = arguments.path("data", "target/bench/postgres");
            Files.createDirectories(data);
            try (var postgres = BenchmarkPostgres.start(data)) {
                var name = arguments.text("database", "academy");
                prepare(data.resolveSibling("home-" + name), courses, postgres.environment(name));
                fill(arguments, postgres.database(name), true);
            }
        }
    }

    /** The folder of further courses, made of copies of one. */
    static Path catalogue(Arguments arguments) throws IOException {
        var target = Path.of("target", "bench", "courses").toAbsolutePath();
        Files.createDirectories(target);
        CopiesOfACourse.write(
                arguments.path("course", "courses/know-what-you-lead"), target, arguments.number("courses", 11));
        return target;
    }

    private static void prepare(Path home, Path courses, Map<String, String> database)
            throws IOException, InterruptedException {
        var environment = new HashMap<>(database);
        environment.put("ACADEMY_COURSES", courses.toString());
        AcademyProcess.start(home, environment, List.of()).close();
    }

    private static DataSource h2(Path home) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + home.resolve("db/academy")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        source.setUser("");
        source.setPassword("");
        return source;
    }

    private static void fill(Arguments arguments, DataSource database, boolean copying) throws Exception {
        var population = new Population(
                arguments.number("learners", 1_000),
                arguments.bigNumber("events", 100_000),
                arguments.number("visitors", 0),
                arguments.bigNumber("seed", 2050),
                Instant.now().minus(Duration.ofDays(1)));
        var hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(PASSWORD);
        var library = Library.of(database);
        var quizzes = new BulkQuizzes(database);
        var start = System.nanoTime();
        try (var rows = rows(database, copying)) {
            population.writeVisitors(library, stage(rows, quizzes, hash));
            rows.flush();
        }
        var events = writeAll(population, library, quizzes, database, copying, hash);
        var loaded = System.nanoTime();
        if (copying) {
            analyze(database);
        }
        System.out.printf(
                "%d learners with %d events and %d visitors in %d courses: %.1f s, then %.1f s to vacuum and analyze%n",
                population.learners(),
                events,
                population.visitors(),
                library.courses().size(),
                (loaded - start) / 1e9,
                (System.nanoTime() - loaded) / 1e9);
    }

    private static long writeAll(
            Population population,
            Library library,
            BulkQuizzes quizzes,
            DataSource database,
            boolean copying,
            String hash)
            throws InterruptedException, ExecutionException {
        var chunks = new ArrayList<Future<Long>>();
        try (var writers = Executors.newFixedThreadPool(copying ? WRITERS : 1)) {
            for (var from = 0; from < population.learners(); from += CHUNK) {
                var first = from;
                var end = Math.min(from + CHUNK, population.learners());
                chunks.add(writers.submit(() -> {
                    try (var rows = rows(database, copying)) {
                        var written = population.writeLearners(first, end, library, stage(rows, quizzes, hash));
                        rows.flush();
                        return written;
                    }
                }));
            }
            var events = 0L;
            for (var chunk : chunks) {
                events += chunk.get();
            }
            return events;
        }
    }

    private static BulkStage stage(BulkRows rows, BulkQuizzes quizzes, String hash) {
        return new BulkStage(rows, quizzes, hash, ThreadLocalRandom.current()::nextLong);
    }

    private static BulkRows rows(DataSource database, boolean copying) throws SQLException {
        Connection connection = database.getConnection();
        return copying ? new PostgresCopy(connection) : new JdbcBatches(connection);
    }

    private static void analyze(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }
}
