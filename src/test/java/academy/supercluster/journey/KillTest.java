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
import java.util.regex.Pattern;

/**
 * Kills the production jar at random instants within 50 ms of a <i>saved</i> mark, starts it again and looks whether what
 * was said to be saved is there: the changed answer as it stood on the page, or the tick of the lesson.
 */
final class KillTest {

    private static final List<String> PEOPLE = List.of("leader@demo.test", "leader2@demo.test");
    private static final List<String> JVM = List.of("-Xmx512m");
    private static final String INPUTS =
            "() => [...document.querySelectorAll('.quiz-question input, .quiz-question select, .quiz-order > li')]"
                    + ".map(e => e.tagName === 'LI' ? e.dataset.item"
                    + " : e.type === 'radio' || e.type === 'checkbox' ? e.checked : e.value).join('|')";

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
        var question = random.nextInt(visitor.page().locator(".quiz-step").count());
        goTo(visitor, question);
        visitor.page().waitForResponse(response -> response.url().contains("v-r=uidl"), () -> change(visitor));
        visitor.page()
                .locator("#quiz-line")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Saved \\d")))
                .waitFor();
        return new Saved(email, question, inputs(visitor), -1);
    }

    /** Changes the answer on the page to another one, whatever the kind of question. */
    private void change(Visitor visitor) {
        var question = visitor.page().locator(".quiz-question");
        var unchosen = question.locator("input[type=radio]:not(:checked), input[type=checkbox]");
        var selects = question.locator("select");
        var texts = question.locator("input[type=text]");
        if (unchosen.count() > 0) {
            any(unchosen).click();
        } else if (selects.count() > 0) {
            var select = any(selects);
            var now = Integer.parseInt(select.inputValue());
            select.selectOption(String.valueOf(now == 0 ? 1 : 0));
        } else if (texts.count() > 0) {
            any(texts).fill(String.valueOf(random.nextInt(1000)));
            visitor.page().keyboard().press("Tab");
        } else {
            question.locator(".quiz-down").first().click();
        }
    }

    private Locator any(Locator several) {
        return several.nth(random.nextInt(several.count()));
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
            goTo(visitor, saved.question());
            assertThat(inputs(visitor)).as("answer after kill %d", kill).isEqualTo(saved.inputs());
        }
    }

    private static void goTo(Visitor visitor, int question) {
        visitor.page().locator(".quiz-step").nth(question).click();
        visitor.heading("Question " + (question + 1) + " of").waitFor();
    }

    private static String inputs(Visitor visitor) {
        return (String) visitor.page().evaluate(INPUTS);
    }
}
