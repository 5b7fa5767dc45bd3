/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.Role;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.FakeCourses;
import academy.supercluster.learning.Intent;
import academy.supercluster.learning.Studying;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Planning to use a course, in the moment of finishing it and on a page of its own, and being asked later. */
@AcademyTest
@Import(FakeCourses.class)
class APlanOnItsPageTests extends SpringBrowserlessTest {

    @Autowired
    FakeCourses courses;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Studying studying;

    @Autowired
    IntentionsToTell toTell;

    @Autowired
    UseAddresses addresses;

    @Autowired
    MovingClock clock;

    @Autowired
    Statements statements;

    CourseOutline course;

    @BeforeEach
    void finishACourse() {
        clock.reset();
        SignIn.as(Role.LEARNER);
        course = courses.publishNew("aa");
        enrolling.enrol(course.id(), Intent.COMPLETE);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        SignIn.out();
    }

    private void open() {
        UI.getCurrent().navigate("use/" + course.slug());
    }

    private IntentionPart part() {
        return find(IntentionPart.class).single();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void isSavedAndThereAgain() {
        open();
        var reply = part().save(0, "Map our members", "Board meeting", "2027-02-01", true);
        assertThat(reply.problem()).isEmpty();
        assertThat(reply.conflict()).isFalse();

        open();
        assertThat(part().getElement().getProperty("intention"))
                .contains("Map our members", "Board meeting", "2027-02-01", "\"forMentor\":true", "\"revision\":1");
    }

    @Test
    void tellsInWordsWhyItCouldNotBeSaved() {
        open();
        assertThat(part().save(0, "", "", "", false).problem()).startsWith("Say in a few words");
        assertThat(part().save(0, "x", "", "tomorrow", false).problem()).startsWith("The day could not be read");
    }

    @Test
    void aSecondWindowIsToldOfTheFirst() {
        open();
        part().save(0, "In the first", "", "", false);
        var reply = part().save(0, "In the second", "", "", false);
        assertThat(reply.conflict()).isTrue();
        assertThat(reply.intention()).contains("In the first");
    }

    @Test
    void comesBackOnHomeAfterNinetyDaysAndIsAnswered() {
        open();
        part().save(0, "Map our members", "", "2027-02-01", false);
        assertThat(toTell.card()).isEmpty();
        clock.forward(Duration.ofDays(90));
        assertThat(toTell.card())
                .get()
                .satisfies(card -> assertThat(card.getElement().getTextRecursively())
                        .contains("Did you use it?", "you wanted to: Map our members. By 1 February 2027. Did you?"));
        assertThat(statements.during(() -> toTell.card())).hasSize(1);

        open();
        assertThat(part().getElement().getProperty("intention")).contains("Did you?");
        var reply = part().tell("partly", "Half of them", "https://example.org/map");
        assertThat(reply.intention()).contains("\"outcome\":\"partly\"", "Half of them", "\"asked\":\"\"");
        assertThat(toTell.card()).isEmpty();
        assertThat(part().tell("yes", "", "javascript:alert(1)").problem()).startsWith("The link is no address");
    }

    @Test
    void whoeverIsNotEnrolledIsToldTheWay() {
        SignIn.as(Role.LEARNER);
        open();
        assertThat(page()).contains("You are not enrolled in this course");
        assertThat(find(IntentionPart.class).all()).isEmpty();
    }

    @Test
    void aCourseThatDoesNotExistHasNoPage() {
        assertThat(addresses.nothingAt(new Location("use/no-such-course"))).isTrue();
        assertThat(addresses.nothingAt(new Location("use/" + course.slug()))).isFalse();
        assertThat(addresses.nothingAt(new Location("learn/no-such-course"))).isFalse();
    }

    @Test
    void isAskedInTheMomentOfFinishingAndALinkAfterwards() {
        UI.getCurrent().navigate("learn/" + course.slug() + "/the-aa");
        assertThat(find(IntentionPart.class).all()).isEmpty();
        studying.markAsRead(course.id(), course.version(), new LessonId("aa"));
        find(PlayerView.class).single().progressChanged();
        assertThat(find(IntentionPart.class).all()).hasSize(1);
        find(PlayerView.class).single().progressChanged();
        assertThat(find(IntentionPart.class).all()).hasSize(1);

        UI.getCurrent().navigate("home");
        UI.getCurrent().navigate("learn/" + course.slug() + "/the-aa");
        assertThat(find(IntentionPart.class).all()).isEmpty();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("use/" + course.slug());
    }
}
