/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.testing.AcademyProcess;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/**
 * Lets many people take one quiz at the same time, all signed in before, on a durable PostgreSQL on this machine, and
 * reports how long saving an answer and starting took. The database was filled by {@link GenerateLearners}; each sitting
 * needs one of its visitors. Ends with 1 if an action failed or an acknowledged answer is missing.
 *
 * <p>{@code --users n}, 3,000 if nothing is said; {@code --ramp seconds} over which they start, 120; {@code --think 10-30}
 * seconds; {@code --questions n} of an attempt, 16: the quiz of the course in the database has to draw as many; {@code
 * --kill seconds} after which the academy is killed without warning; {@code --jvm options}; {@code --data folder
 * --database name}.
 */
public final class QuizRun {

    private static final String MISSING = "select count(*) from attempt_item"
            + " where attempt = ? and place = ? and answer is not null and revision > 0";

    private QuizRun() {}

    /** An answer that was said to be saved. */
    private record Acknowledged(UUID attempt, int place) {}

    public static void main(String[] words) throws Exception {
        var arguments =
                Arguments.of(words, Set.of("users", "ramp", "think", "questions", "kill", "jvm", "data", "database"));
        var data = arguments.path("data", "target/bench/postgres");
        var name = arguments.text("database", "academy");
        var home = data.resolveSibling("home-" + name);
        try (var postgres = BenchmarkPostgres.start(data)) {
            var database = postgres.database(name);
            Expense.prepare(database);
            Visitors.reset(database);
            var acknowledged = new ConcurrentLinkedQueue<Acknowledged>();
            boolean flawless;
            var jvm = List.of(arguments.text("jvm", "-Xmx3g").split(" "));
            try (var academy = AcademyProcess.start(home, postgres.environment(name), jvm)) {
                flawless = run(arguments, academy, postgres.pid(), database, acknowledged);
            }
            var missing = missing(database, acknowledged);
            System.out.printf("%d answers acknowledged, %d of them missing%n", acknowledged.size(), missing);
            if (!flawless || missing > 0) {
                throw new Disappointed("An action failed or an answer is missing; see above.");
            }
        }
    }

    private static boolean run(
            Arguments arguments,
            AcademyProcess academy,
            long postgres,
            DataSource database,
            Queue<Acknowledged> acknowledged)
            throws Exception {
        var users = arguments.number("users", 3_000);
        var questions = arguments.number("questions", 16);
        var book = LoadRun.book(database);
        var learners = Visitors.signIn(academy.url(""), Wire.newClient(), users);
        System.out.println(learners.size() + " signed in");
        var crowd = new Crowd(
                tab -> new QuizSitting(
                                tab,
                                book,
                                (attempt, place) -> acknowledged.add(new Acknowledged(UUID.fromString(attempt), place)))
                        .actions(questions),
                learners,
                Pace.of(arguments.text("think", "10-30")));
        var before = Expense.soFar(academy.pid(), postgres, database);
        var sitting = Thread.ofPlatform().start(() -> {
            try {
                crowd.visit(users, Duration.ofSeconds(arguments.number("ramp", 120)), users);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        if (arguments.has("kill")) {
            sitting.join(Duration.ofSeconds(arguments.number("kill", 180)));
            crowd.close();
            academy.kill();
            sitting.join(Duration.ofSeconds(120));
            System.out.println("Killed.\n" + crowd.takeLatencies().table());
            return true;
        }
        sitting.join();
        var expense = Expense.soFar(academy.pid(), postgres, database).since(before);
        var latencies = crowd.takeLatencies();
        System.out.println(report(arguments, latencies, expense, acknowledged.size(), crowd.visits()));
        return latencies.failures() == 0 && crowd.visits() == users;
    }

    private static String report(Arguments arguments, Latencies latencies, Expense expense, int answers, long sittings)
            throws Exception {
        return latencies.table()
                + String.format(
                        Locale.ROOT,
                        """

                        %d sittings, %d answers in %.0f s; failures: %d
                        CPU s: academy %.1f, database %.1f, driver %.1f
                        CPU of a sitting over its answers, starts and submissions included: %.2f ms
                        statements: %.1f an answer, the same way
                        %s
                        arguments: %s""",
                        sittings,
                        answers,
                        expense.seconds(),
                        latencies.failures(),
                        expense.academy(),
                        expense.database(),
                        expense.driver(),
                        1000 * (expense.academy() + expense.database()) / Math.max(1, answers),
                        (double) expense.statements() / Math.max(1, answers),
                        Machine.facts(),
                        arguments.values());
    }

    private static int missing(DataSource database, Queue<Acknowledged> acknowledged) throws SQLException {
        var missing = 0;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(MISSING)) {
            for (var each : acknowledged) {
                statement.setObject(1, each.attempt());
                statement.setInt(2, each.place());
                try (var row = statement.executeQuery()) {
                    row.next();
                    missing += row.getInt(1) == 1 ? 0 : 1;
                }
            }
        }
        return missing;
    }
}
