/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.testing.AcademyProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Figures of the driver mean something only if a wrong page counts as a failure, whatever kind of action it answers. */
@Tag("deep")
class ALoadDriverIT {

    static final List<String> KINDS = Visit.KINDS;

    private static BenchmarkPostgres postgres;
    private static AcademyProcess academy;
    private static AnswerBook book;
    private static Queue<Learner> waiting;

    @BeforeAll
    static void fillAndStart() throws Exception {
        var data = Files.createTempDirectory("academy-load").resolve("data");
        var people = KINDS.size() + 1;
        GenerateLearners.main(new String[] {
            "--data",
            data.toString(),
            "--database",
            "load",
            "--learners",
            "20",
            "--events",
            "500",
            "--visitors",
            String.valueOf(people),
            "--courses",
            "1"
        });
        postgres = BenchmarkPostgres.start(data);
        var database = postgres.database("load");
        Path home = data.resolveSibling("home-load");
        academy = AcademyProcess.start(home, postgres.environment("load"), List.of("-Xmx512m"));
        book = LoadRun.book(database);
        waiting = Visitors.signIn(academy.url(""), Wire.newClient(), people);
    }

    @AfterAll
    static void stop() throws Exception {
        academy.close();
        postgres.close();
    }

    @Test
    void completesAVisitOfWhichEveryActionIsRight() throws Exception {
        var crowd = new Crowd(book, waiting, Pace.RESTLESS, Set.of());

        crowd.visit(1, Duration.ZERO, 1);

        var latencies = crowd.takeLatencies();
        assertThat(latencies.failures()).as(latencies.table()).isZero();
        assertThat(crowd.visits()).isOne();
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void failsWhenAnActionIsNotAnsweredAsItShouldBe(String kind) throws Exception {
        var crowd = new Crowd(book, waiting, Pace.RESTLESS, Set.of(kind));

        crowd.visit(1, Duration.ZERO, 1);

        var latencies = crowd.takeLatencies();
        assertThat(latencies.failures()).as(latencies.table()).isOne();
        assertThat(latencies.table()).contains("failed 1 × " + kind + ": ");
        assertThat(crowd.visits()).isZero();
    }
}
