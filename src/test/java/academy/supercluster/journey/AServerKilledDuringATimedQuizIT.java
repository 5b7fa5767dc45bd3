/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.testing.AcademyProcess;
import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The server dies in the middle of a quiz with a time limit: the answer is there, and so is the time. */
@Tag("deep")
class AServerKilledDuringATimedQuizIT {

    private static final String LEARNER = "leader@demo.test";
    private static final int LIMIT = 30;
    private static final Duration OUTAGE = Duration.ofSeconds(14);

    @Test
    void givesTheLostTimeBackAndSaysSo() throws Exception {
        var temporary = Files.createTempDirectory("academy-timed");
        var courses = TimedQuizFolder.write(Files.createDirectories(temporary.resolve("courses")), LIMIT);
        String inputs;
        long begun;
        long killed;
        try (var academy = start(temporary, courses)) {
            try (var visitor = Visitor.at(academy.url(""), 1440, ColorScheme.LIGHT)) {
                visitor.signIn(LEARNER);
                enrol(visitor);
                visitor.open(TimedQuizFolder.LESSON);
                assertThat(visitor.page().locator(".quiz-facts"))
                        .containsText(
                                Pattern.compile(
                                        "You have 30 minutes: if you start now, at \\d\\d:\\d\\d \\(.+\\), your time ends at \\d\\d:\\d\\d"));
                visitor.picture("timed-quiz/start");
                visitor.button("Start attempt").click();
                assertThat(visitor.page().locator(".quiz-time-left"))
                        .containsText(Pattern.compile("(30|29) minutes left, until \\d\\d:\\d\\d"));
                begun = System.nanoTime();
                assertThat(left(visitor)).isBetween(LIMIT * 60L - 20, LIMIT * 60L);
                inputs = answer(visitor);
                visitor.picture("timed-quiz/running");
            }
            academy.kill();
            killed = System.nanoTime();
        }
        // An outage has to last.
        Thread.sleep(OUTAGE);
        try (var academy = start(temporary, courses)) {
            var away = Duration.ofNanos(System.nanoTime() - killed);
            for (var width : List.of(1440, 768, 390)) {
                try (var visitor = Visitor.at(academy.url(""), width, ColorScheme.LIGHT)) {
                    visitor.signIn(LEARNER);
                    visitor.open(TimedQuizFolder.LESSON + "?question=1");
                    assertThat(visitor.page().locator(".quiz-given-back"))
                            .hasText(Pattern.compile("The academy was away for .+; you have got (it|them) back\\."));
                    assertThat(new AttemptPage(visitor, new Random()).inputs()).isEqualTo(inputs);
                    var elapsed = Duration.ofNanos(System.nanoTime() - begun);
                    var givenBack = left(visitor) + elapsed.toSeconds() - LIMIT * 60L;
                    assertThat(givenBack)
                            .as("seconds given back of the %s that it was away", away)
                            .isGreaterThanOrEqualTo(OUTAGE.toSeconds() - 2);
                    visitor.picture("timed-quiz/resumed-" + width);
                    if (width == 390) {
                        visitor.button("Submit attempt").first().click();
                        visitor.button("Submit attempt").last().click();
                        assertThat(visitor.page().locator(".quiz-result")).isVisible();
                        visitor.picture("timed-quiz/submitted-" + width);
                    }
                }
            }
        }
    }

    private static AcademyProcess start(Path temporary, Path courses) throws Exception {
        return AcademyProcess.start(
                temporary.resolve("home"),
                Map.of("SPRING_PROFILES_ACTIVE", "demo", "ACADEMY_COURSES", courses.toString()),
                List.of("-Xmx512m"));
    }

    private static void enrol(Visitor visitor) {
        visitor.open("/courses/" + TimedQuizFolder.SLUG);
        visitor.button("Enrol").click();
        visitor.page().getByText("Start course").click();
        visitor.page().waitForURL(Pattern.compile(".*/learn/" + TimedQuizFolder.SLUG + ".*"));
    }

    private static String answer(Visitor visitor) {
        var attempt = new AttemptPage(visitor, new Random());
        attempt.goTo(0);
        attempt.change();
        attempt.line()
                .filter(new Locator.FilterOptions().setHasText(AttemptPage.SAVED))
                .waitFor();
        return attempt.inputs();
    }

    /** How many seconds the server said were left when the page was opened. */
    private static long left(Visitor visitor) {
        var sheet = (String) visitor.page().evaluate("document.querySelector('academy-quiz').sheet");
        return JsonMapper.shared().readTree(sheet).get("left").asLong();
    }
}
