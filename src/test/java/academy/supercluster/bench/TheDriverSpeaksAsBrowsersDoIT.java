/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.bench.Wire.Sent;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.journey.QuizTaker;
import academy.supercluster.journey.Studies;
import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The load driver sends what a real browser sends on the same visit. What that is, is kept in a recording: when it drifts,
 * because a page or Vaadin's protocol changed, both tests tell. The recording of a failed run is left in {@code target}, to
 * be looked at and taken over.
 */
@BrowserTest
class TheDriverSpeaksAsBrowsersDoIT {

    private static final Path RECORDING = Path.of("src/test/resources/bench/visit.txt");
    private static final String IN_BROWSER = "mentor@demo.test";
    private static final String BY_DRIVER = "coach@demo.test";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Test
    void aBrowserSendsWhatWasRecorded(Visitor visitor) throws Exception {
        visitor.signIn(IN_BROWSER);
        var studies = new Studies(visitor);
        studies.enrolUnlessEnrolled();
        visitor.page().navigate("about:blank");

        var spoken = new Spoken();
        visitor.page().onRequest(request -> {
            if (request.url().startsWith("http")) {
                spoken.hear(new Sent(request.method(), request.url().substring(base().length()), request.postData()));
            }
        });
        visit(visitor, studies, spoken);

        Files.writeString(Path.of("target", "visit-by-browser.txt"), spoken.toString());
        assertThat(spoken.toString()).isEqualTo(Files.readString(RECORDING));
    }

    @Test
    void theDriverSendsWhatWasRecorded(Visitor visitor) throws Exception {
        visitor.signIn(BY_DRIVER);
        new Studies(visitor).enrolUnlessEnrolled();

        var spoken = new Spoken();
        spoken.step("sign in");
        var learner =
                Learner.signIn(new Wire(base(), Wire.newClient(), spoken::hear), BY_DRIVER, Visitor.DEMO_PASSWORD);
        spoken.forget();
        var tab = learner.newTab();
        for (var action : new Visit(tab, LoadRun.book(database), Set.of()).actions()) {
            spoken.step(action.kind());
            action.step().take();
        }
        spoken.step("close");
        tab.close();

        Files.writeString(Path.of("target", "visit-by-driver.txt"), spoken.toString());
        assertThat(spoken.toString()).isEqualTo(Files.readString(RECORDING));
    }

    /** The same actions as {@link Visit}, by hand. */
    private void visit(Visitor visitor, Studies studies, Spoken spoken) {
        var course = LoadRun.book(database).course();
        var lessons = course.lessons();
        spoken.step("home");
        visitor.open("/home");
        spoken.step("course");
        follow(visitor, "courses/" + course.slug(), course.title());
        for (var lesson : studied(lessons)) {
            spoken.step("lesson");
            follow(visitor, "learn/" + course.slug() + "/" + lesson.slug(), lesson.title());
            studies.complete(spoken::step);
        }
        var quiz = lessons.stream()
                .filter(lesson -> lesson.kind() == LessonKind.QUIZ)
                .findFirst()
                .orElseThrow();
        var address = "learn/" + course.slug() + "/" + quiz.slug();
        spoken.step("quiz");
        follow(visitor, address, quiz.title());
        visitor.button("Start attempt").waitFor();
        spoken.step("start");
        visitor.button("Start attempt").click();
        visitor.page().locator(".quiz-step").first().waitFor();
        var attempt = new QuizTaker(visitor, Studies.QUIZ_FILE);
        for (var place = 0; place < 3; place++) {
            spoken.step("answer");
            attempt.answerRightly(place);
        }
        spoken.step("submit");
        attempt.submit();
        spoken.step("review");
        var result = visitor.path();
        follow(visitor, result.substring(1), quiz.title());
        visitor.page().locator(".quiz-result").waitFor();
        spoken.step("close");
        // What a page says while it goes is not always heard from outside; so it is told that it goes, and stays.
        visitor.page().evaluate("() => window.dispatchEvent(new PageTransitionEvent('pagehide'))");
        visitor.page().waitForCondition(() -> spoken.toString().contains("UNLOAD"));
    }

    private static List<Lesson> studied(List<Lesson> lessons) {
        return lessons.stream()
                .filter(lesson -> lesson.kind() != LessonKind.QUIZ)
                .limit(3)
                .toList();
    }

    /** Follows a link that stands on the page for this purpose: pages do not link to all others. */
    private static void follow(Visitor visitor, String href, String title) {
        visitor.page()
                .evaluate(
                        "href => { const link = document.createElement('a'); link.href = href;"
                                + " document.body.append(link); link.click(); link.remove(); }",
                        href);
        visitor.heading(title).first().waitFor();
        visitor.awaitCalm();
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
