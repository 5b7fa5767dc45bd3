/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.assessment.BulkQuizzes;
import academy.supercluster.testing.AcademyProcess;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Sends a crowd of learners through an academy on a durable PostgreSQL, all on this machine, and reports what it cost. The
 * database was filled by {@link GenerateLearners}; each visit needs one of its visitors. Ends by itself, with 1 if any
 * action failed.
 *
 * <p>{@code --users n} at once; {@code --think 5-15} seconds, or 0; {@code --ramp seconds} in which they come; {@code
 * --minutes n} measured after the ramp, {@code --visits n} at most; {@code --warm n} visits before; {@code --people n}
 * signed in beforehand; {@code --jvm options}; {@code --data folder --database name}; {@code --wrong kinds} of action to
 * expect wrongly of.
 */
public final class LoadRun {

    private LoadRun() {}

    public static void main(String[] words) throws Exception {
        var arguments = Arguments.of(
                words,
                Set.of(
                        "users",
                        "think",
                        "ramp",
                        "minutes",
                        "visits",
                        "warm",
                        "people",
                        "jvm",
                        "data",
                        "database",
                        "wrong"));
        var data = arguments.path("data", "target/bench/postgres");
        var name = arguments.text("database", "academy");
        var home = data.resolveSibling("home-" + name);
        try (var postgres = BenchmarkPostgres.start(data)) {
            var database = postgres.database(name);
            Expense.prepare(database);
            Visitors.reset(database);
            var jvm = List.of(arguments.text("jvm", "-Xmx2g").split(" "));
            boolean flawless;
            try (var academy = AcademyProcess.start(home, postgres.environment(name), jvm)) {
                flawless = run(arguments, academy, postgres.pid(), database);
            }
            if (!flawless) {
                throw new Disappointed("At least one action failed; see the table.");
            }
        }
    }

    private static boolean run(Arguments arguments, AcademyProcess academy, long postgres, DataSource database)
            throws Exception {
        var users = arguments.number("users", 16);
        var ramp = Duration.ofSeconds(arguments.number("ramp", 0));
        var warm = arguments.number("warm", 100);
        var most = arguments.number("visits", 1_000_000);
        var book = book(database);
        var wrong = Set.of(arguments.text("wrong", "nothing").split(","));
        var start = System.nanoTime();
        var waiting = Visitors.signIn(academy.url(""), Wire.newClient(), arguments.number("people", users * 2 + warm));
        System.out.printf("%d signed in within %.0f s%n", waiting.size(), (System.nanoTime() - start) / 1e9);
        var before = new Crowd(book, waiting, Pace.RESTLESS, Set.of());
        before.visit(8, Duration.ZERO, warm);
        System.out.println("Warm.\n" + before.takeLatencies().table());

        var crowd = new Crowd(book, waiting, Pace.of(arguments.text("think", "0")), wrong);
        var visiting = Thread.ofPlatform().start(() -> {
            try {
                crowd.visit(users, ramp, most);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        visiting.join(ramp);
        var ramping = crowd.takeLatencies();
        var visitsBefore = crowd.visits();
        var expenseBefore = Expense.soFar(academy.pid(), postgres, database);
        visiting.join(Duration.ofSeconds(Math.round(60 * Double.parseDouble(arguments.text("minutes", "1")))));
        var latencies = crowd.takeLatencies();
        var expense = Expense.soFar(academy.pid(), postgres, database).since(expenseBefore);
        var visits = crowd.visits() - visitsBefore;
        crowd.close();
        visiting.join(Duration.ofSeconds(90));

        var perVisit = new Visit(new Learner("", new Wire("", Wire.newClient(), sent -> {})).newTab(), book, Set.of())
                .actions()
                .size();
        System.out.println(report(arguments, latencies, ramping, expense, visits, perVisit, waiting.size()));
        return latencies.count() > 0 && latencies.failures() == 0 && ramping.failures() == 0;
    }

    /** What is right in the first shipped course. */
    static AnswerBook book(DataSource database) {
        var library = Library.of(database);
        var course = library.courses().getFirst();
        return new AnswerBook(course, library, new BulkQuizzes(database).questions(course));
    }

    private static String report(
            Arguments arguments,
            Latencies latencies,
            Latencies ramping,
            Expense expense,
            long visits,
            int perVisit,
            int left)
            throws Exception {
        var equivalent = (double) latencies.count() / perVisit;
        return latencies.table()
                + String.format(
                        Locale.ROOT,
                        """

                        %d actions in %.1f s: %.1f a second; %d visits completed (%.1f visits' worth of actions), %d people left
                        failures: %d, in the ramp %d (%d actions)
                        CPU s: academy %.2f, database %.2f, driver %.2f
                        CPU of a visit: academy %.1f ms + database %.1f ms = %.1f ms; driver %.1f ms
                        statements: %d, %.1f a visit
                        %s
                        arguments: %s""",
                        latencies.count(),
                        expense.seconds(),
                        latencies.count() / expense.seconds(),
                        visits,
                        equivalent,
                        left,
                        latencies.failures(),
                        ramping.failures(),
                        ramping.count(),
                        expense.academy(),
                        expense.database(),
                        expense.driver(),
                        1000 * expense.academy() / equivalent,
                        1000 * expense.database() / equivalent,
                        1000 * (expense.academy() + expense.database()) / equivalent,
                        1000 * expense.driver() / equivalent,
                        expense.statements(),
                        expense.statements() / equivalent,
                        Machine.facts(),
                        arguments.values());
    }
}
