/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.journey;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.testing.AcademyProcess;
import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills the production jar at random instants within 50 ms of a <i>saved</i> mark, starts it again and looks whether what
 * was said to be saved is there: the changed answer as it stood on the page, or the tick of the lesson.
 */
final class KillTest {

    private static final List<String> PEOPLE = List.of("leader@demo.test", "leader2@demo.test");
    private static final List<String> JVM = List.of("-Xmx512m");

    private final Map<String, String> environment;
    private final Random random;
    private final Path home;

    KillTest(Map<String, String> environment) throws Exception {
        var seed = System.nanoTime();
        System.out.println("Seed of the kills: " + seed);
        this.random = new Random(seed);
        this.environment = new HashMap<>(environment);
        this.environment.put("SPRING_PROFILES_ACTIVE", "demo");
        this.home = Files.createTempDirectory("academy-kill").resolve("home");
    }

    /** Kills as often as told; every fourth kill follows a tick, the others an answer. */
    void run(int kills) throws Exception {
        Saved before = null;
        for (var kill = 0; kill <= kills; kill++) {
            try (var academy = AcademyProcess.start(home, environment, JVM)) {
                if (before != null) {
                    assertStillThere(academy, before, kill - 1);
                }
                if (kill < kills) {
                    before = saveAndKill(academy, kill);
                }
            }
        }
    }

    /** What the page showed when it said <i>saved</i>: the inputs of a question, or the number of ticks. */
    private record Saved(String email, int question, String inputs, int ticks) {}

    private Saved saveAndKill(AcademyProcess academy, int kill) throws Exception {
        var email = PEOPLE.get(kill / 4 % 2);
        try (var visitor = Visitor.at(academy.url(""), 1440, ColorScheme.LIGHT)) {
            visitor.signIn(email);
            var studies = new Studies(visitor);
            studies.enrolUnlessEnrolled();
            var saved = kill % 4 == 3 ? tick(email, visitor, studies) : answer(email, visitor, studies);
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(50_000)));
            academy.kill();
            return saved;
        }
    }

    private static Saved tick(String email, Visitor visitor, Studies studies) {
        var ticks = studies.completed();
        studies.complete(Studies.LESSONS.get(ticks));
        return new Saved(email, -1, "", ticks + 1);
    }

    private Saved answer(String email, Visitor visitor, Studies studies) {
        studies.openAttempt();
        var attempt = new AttemptPage(visitor, random);
        var question = random.nextInt(attempt.questions());
        attempt.goTo(question);
        visitor.page().waitForResponse(response -> response.url().contains("v-r=uidl"), attempt::change);
        attempt.line()
                .filter(new Locator.FilterOptions().setHasText(AttemptPage.SAVED))
                .waitFor();
        return new Saved(email, question, attempt.inputs(), -1);
    }

    private void assertStillThere(AcademyProcess academy, Saved saved, int kill) {
        try (var visitor = Visitor.at(academy.url(""), 1440, ColorScheme.LIGHT)) {
            visitor.signIn(saved.email());
            var studies = new Studies(visitor);
            if (saved.question() < 0) {
                assertThat(studies.completed()).as("ticks after kill %d", kill).isEqualTo(saved.ticks());
                return;
            }
            studies.openAttempt();
            var attempt = new AttemptPage(visitor, random);
            attempt.goTo(saved.question());
            assertThat(attempt.inputs()).as("answer after kill %d", kill).isEqualTo(saved.inputs());
        }
    }
}
