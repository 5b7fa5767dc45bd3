/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Intent;
import academy.supercluster.learning.mentoring.AssigningMentors;
import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An assignment from the first word to its acceptance, in the browsers of a learner and of a mentor. */
@BrowserTest
class AnAssignmentInTheBrowserIT {

    private static final Pattern SAVED = Pattern.compile("Saved at \\d\\d:\\d\\d");
    private static final String TEXT = "We recruit risk capital next, because nobody else can fund growth.";

    @LocalServerPort
    private int port;

    @Autowired
    private ImportingCourse importing;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private AssigningMentors assigning;

    @Autowired
    private Persons persons;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private AssignmentCourse course;
    private UserId leader;

    @BeforeEach
    void assign() {
        leader = demo("leader@demo.test");
        course = new AssignmentCourse(importing);
        SignIn.as(leader, Role.LEARNER);
        enrolling.enrol(course.id(), Intent.COMPLETE);
        SignIn.as(demo("admin@demo.test"), Role.ADMIN);
        assigning.assign(leader, demo("mentor@demo.test"), course.id(), clock.instant(), null);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private UserId demo(String email) {
        return new UserId(database.sql("select id from account where email = ?")
                .param(email)
                .query((row, index) -> row.getObject(1, UUID.class))
                .single());
    }

    private Visitor visitor(int width) {
        return Visitor.at("http://localhost:" + port, width, ColorScheme.LIGHT);
    }

    private String lesson() {
        return "/learn/" + course.id() + "/sprint";
    }

    @Test
    void isDraftedHandedInMarkedReturnedHandedInOnceMoreAndAccepted() {
        try (var learner = visitor(1440);
                var mentor = visitor(1440)) {
            learner.signIn("leader@demo.test");
            learner.open(lesson());
            write(learner, TEXT);
            learner.open(lesson());
            assertThat(learner.field("Your work")).hasValue(TEXT);
            attach(learner);
            learner.picture("assignment/draft");
            learner.button("Hand in").click();
            assertThat(status(learner)).containsText("Receipt: version 1, 11 words");
            learner.picture("assignment/receipt");

            mentor.signIn("mentor@demo.test");
            mentor.open("/desk");
            mentor.picture("assignment/desk");
            mentor.open("/desk/marking");
            mentor.picture("assignment/queue");
            mentor.open("/desk/marking/" + submission(1));
            level(mentor, "Evidence", 2);
            level(mentor, "Choice", 2);
            level(mentor, "Next step", 3);
            mentor.button("Remark on paragraph 1").click();
            mentor.field("Your remark").fill("Who exactly?");
            mentor.button("Keep remark").click();
            assertThat(mentor.page().getByText("Who exactly?").first()).isVisible();
            mentor.field("Feedback as a whole").fill("Name one fund and what it gains.");
            assertThat(mentor.page().getByText(SAVED).first()).isVisible();
            mentor.picture("assignment/marking");
            mentor.button("Return with feedback").click();
            assertThat(mentor.heading("Version 1: returned")).isVisible();

            learner.open(lesson());
            assertThat(status(learner)).containsText("returned it with feedback");
            assertThat(learner.page().getByText("Name one fund and what it gains."))
                    .isVisible();
            assertThat(learner.page().getByText("Who exactly?")).isVisible();
            assertThat(learner.field("Your work")).hasValue(TEXT);
            learner.picture("assignment/returned");
            write(learner, TEXT + " Ask the Lagoon Fund, by March.");
            learner.button("Hand in").click();
            assertThat(status(learner)).containsText("Receipt: version 2");

            mentor.open("/desk/marking/" + submission(2));
            mentor.button("Changes since the version before").click();
            assertThat(mentor.page().locator("ins").first()).containsText("Lagoon Fund");
            mentor.picture("assignment/compare");
            level(mentor, "Evidence", 3);
            level(mentor, "Choice", 3);
            level(mentor, "Next step", 4);
            mentor.button("Accept").click();
            assertThat(mentor.heading("Version 2: accepted")).isVisible();

            learner.open(lesson());
            assertThat(status(learner)).containsText("Accepted on");
            learner.picture("assignment/accepted");
            assertThat(learner.complaints()).isEmpty();
            assertThat(mentor.complaints()).isEmpty();
        }
    }

    @Test
    void isNotThereForTheMentorOfSomebodyElse() {
        var stranger = persons.create("Mette Dahl", Role.MENTOR);
        try (var learner = visitor(390);
                var other = visitor(1440)) {
            learner.signIn("leader@demo.test");
            learner.open(lesson());
            write(learner, TEXT);
            learner.picture("assignment/draft-390");
            learner.button("Hand in").click();
            assertThat(status(learner)).containsText("Receipt");

            other.signIn(stranger.email(), Persons.PASSWORD);
            for (var path : new String[] {
                "/desk/marking/" + submission(1),
                "/desk/learners/" + leader,
                "/desk/learners/" + leader + "/" + course.id() + "/sprint"
            }) {
                other.open(path);
                assertThat(other.heading("There is nothing at this address")).isVisible();
            }
        }
    }

    @Test
    void keepsWhatIsTypedInTwoWindows() {
        try (var learner = visitor(1440)) {
            learner.signIn("leader@demo.test");
            learner.open(lesson());
            var second = learner.secondTab();
            second.navigate(learner.page().url());
            write(learner, "From the first window");
            second.getByLabel("Your work", new Page.GetByLabelOptions().setExact(true))
                    .fill("From the second window");
            assertThat(second.getByText("This text was changed in another window"))
                    .isVisible();
            second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep both"))
                    .click();
            assertThat(second.getByText(SAVED).first()).isVisible();
            learner.open(lesson());
            assertThat(learner.field("Your work").inputValue())
                    .contains("From the first window", "From the second window");
        }
    }

    private static void write(Visitor learner, String text) {
        learner.field("Your work").fill(text);
        assertThat(learner.page().getByText(SAVED).first()).isVisible();
        learner.page().waitForFunction("() => !Object.keys(localStorage).some((key) => key.includes(':work:'))");
    }

    /** A file that is not what its name says is refused, one that is too large is not even sent; a sound one is kept. */
    private static void attach(Visitor learner) {
        var chooser = learner.field("Add a file");
        chooser.setInputFiles(new FilePayload("plan.pdf", "application/pdf", "<html>no</html>".getBytes()));
        assertThat(learner.page().getByText("What is inside “plan.pdf” is not what its name says"))
                .isVisible();
        chooser.setInputFiles(new FilePayload("film.pdf", "application/pdf", new byte[21 * 1024 * 1024]));
        assertThat(learner.page().getByText("“film.pdf” is larger than 20 MB")).isVisible();
        chooser.setInputFiles(new FilePayload("plan.pdf", "application/pdf", Uploads.pdf()));
        assertThat(learner.link("plan.pdf")).isVisible();
    }

    private static void level(Visitor mentor, String criterion, int level) {
        mentor.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(criterion))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("Level " + level)))
                .check();
        assertThat(mentor.page().getByText(SAVED).first()).isVisible();
    }

    private static Locator status(Visitor learner) {
        return learner.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Where your work stands"));
    }

    private String submission(int number) {
        return database.sql("select id from submission where course = ? and number = ?")
                .params(course.id().value(), number)
                .query((row, index) -> row.getObject(1, UUID.class))
                .single()
                .toString();
    }
}
