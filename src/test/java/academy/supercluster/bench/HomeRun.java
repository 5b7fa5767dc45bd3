/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.testing.AcademyProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/**
 * Opens the home pages of learners with a past, in a small and in a big database in turn, and reports what one page costs in
 * each and the ratio. Both were filled by {@link GenerateLearners} with the same number of events a learner, so that only
 * the size of the database differs.
 *
 * <p>{@code --data folder}; {@code --small name}, {@code --big name}; {@code --runs n} of each; {@code --homes n} measured in
 * each run after {@code --warm n}; {@code --people n} signed in.
 */
public final class HomeRun {

    private static final int AT_ONCE = 2;

    private HomeRun() {}

    /** What one page cost in one run, in milliseconds: CPU of academy and database together, and the median time. */
    private record Cost(double cpu, double median) {}

    public static void main(String[] words) throws Exception {
        var arguments = Arguments.of(words, Set.of("data", "small", "big", "runs", "homes", "warm", "people"));
        var data = arguments.path("data", "target/bench/postgres");
        var names = List.of(arguments.text("small", "small"), arguments.text("big", "big"));
        var costs = List.of(new ArrayList<Cost>(), new ArrayList<Cost>());
        try (var postgres = BenchmarkPostgres.start(data)) {
            for (var name : names) {
                System.out.printf("%s: %d events%n", name, events(postgres.database(name)));
            }
            System.out.println("| run | database | CPU ms a home | median ms |\n|---|---|---|---|");
            for (var run = 1; run <= arguments.number("runs", 5); run++) {
                for (var i = 0; i < names.size(); i++) {
                    var home = data.resolveSibling("home-" + names.get(i));
                    try (var academy =
                            AcademyProcess.start(home, postgres.environment(names.get(i)), List.of("-Xmx1g"))) {
                        if (run == 1) {
                            tellRows(academy, names.get(i), postgres.database(names.get(i)));
                        }
                        var cost = measure(arguments, academy, postgres.pid());
                        costs.get(i).add(cost);
                        System.out.printf(
                                Locale.ROOT,
                                "| %d | %s | %.2f | %.2f |%n",
                                run,
                                names.get(i),
                                cost.cpu(),
                                cost.median());
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Ratio of the medians over the runs: CPU %.2f, time %.2f%n%s%narguments: %s%n",
                median(costs.get(1).stream().map(Cost::cpu).toList())
                        / median(costs.get(0).stream().map(Cost::cpu).toList()),
                median(costs.get(1).stream().map(Cost::median).toList())
                        / median(costs.get(0).stream().map(Cost::median).toList()),
                Machine.facts(),
                arguments.values());
    }

    private static Cost measure(Arguments arguments, AcademyProcess academy, long postgres) throws Exception {
        var people = signIn(academy, arguments.number("people", 40));
        open(people, arguments.number("warm", 1_500));
        var before = cpu(academy, postgres);
        var homes = arguments.number("homes", 1_500);
        var latencies = open(people, homes);
        var cpu = cpu(academy, postgres) - before;
        return new Cost(1000 * cpu / homes, latencies.percentileMillis(50));
    }

    private static List<Learner> signIn(AcademyProcess academy, int number) throws Exception {
        var client = Wire.newClient();
        var people = new ArrayList<Learner>();
        for (var i = 0; i < number; i++) {
            people.add(Learner.signIn(
                    new Wire(academy.url(""), client, sent -> {}),
                    "%s-%06d@bench.test".formatted(Population.LEARNER, i),
                    GenerateLearners.PASSWORD));
        }
        return people;
    }

    /** How many rows PostgreSQL read of our tables for one page. */
    private static void tellRows(AcademyProcess academy, String name, DataSource database) throws Exception {
        var homes = 200;
        var people = signIn(academy, 20);
        open(people, people.size());
        var before = rowsRead(academy, database);
        open(people, homes);
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f rows read for a home%n",
                name,
                (double) (rowsRead(academy, database) - before) / homes);
    }

    /** Backends tell what they read when they have been idle for ten seconds. */
    private static long rowsRead(AcademyProcess academy, DataSource database) throws Exception {
        academy.runOn(Duration.ofSeconds(12));
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))"
                        + " from pg_stat_user_tables where relname <> 'scheduled_tasks'")) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Each page is another person's, opened anew and closed. */
    private static Latencies open(List<Learner> people, int homes) throws Exception {
        var latencies = new Latencies();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var all = new ArrayList<Future<?>>();
            for (var thread = 0; thread < AT_ONCE; thread++) {
                var first = thread;
                all.add(threads.submit(() -> {
                    for (var i = first; i < homes; i += AT_ONCE) {
                        var start = System.nanoTime();
                        open(people.get(i % people.size()));
                        latencies.done("home", (System.nanoTime() - start) / 1_000);
                    }
                    return null;
                }));
            }
            for (var each : all) {
                each.get();
            }
        }
        return latencies;
    }

    private static void open(Learner learner) throws IOException, InterruptedException {
        var tab = learner.newTab();
        tab.open("/home");
        var next = tab.page()
                .find(each -> each.tag().equals("a")
                        && (each.value("href").startsWith("learn/")
                                || each.value("href").startsWith("courses")));
        if (next.isEmpty() || tab.page().find("h1").isEmpty()) {
            throw tab.disappointed("a home without a next move");
        }
        tab.close();
    }

    private static double cpu(AcademyProcess academy, long postgres) throws IOException {
        return ProcessTimes.ofTree(academy.pid()).seconds()
                + ProcessTimes.ofTree(postgres).seconds();
    }

    private static long events(DataSource database) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from learning_event")) {
            result.next();
            return result.getLong(1);
        }
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
