/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.journey;

import academy.supercluster.bench.BenchmarkPostgres;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was shown as saved is there after the server was killed, on either database. */
@Tag("deep")
class AServerKilledRightAfterSavingIT {

    private static final int KILLS = 30;

    @Test
    void keepsEveryAcknowledgedAnswerAndTickOnH2() throws Exception {
        new KillTest(Map.of()).run(KILLS);
    }

    @Test
    void keepsEveryAcknowledgedAnswerAndTickOnPostgres() throws Exception {
        var data = Files.createTempDirectory("academy-kill-postgres");
        try (var postgres = BenchmarkPostgres.start(data.resolve("data"))) {
            new KillTest(postgres.environment("academy")).run(KILLS);
        }
    }
}
