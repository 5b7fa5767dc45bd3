/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.learning.Studying;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.FixtureCourse;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a course offers, from a visitor without an account to whoever leaves the course. */
@AcademyTest
class TheWayIntoACourseTests extends SpringBrowserlessTest {

    @Autowired
    private ImportingCourse importing;

    @Autowired
    private Studying studying;

    @Autowired
    private Statements statements;

    @BeforeEach
    void thereIsACourse() {
        FixtureCourse.importInto(importing);
        SignIn.out();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void leadsAVisitorThroughTheSignInBackToTheCourse() {
        open();
        assertThat(panelLink("Sign in").getHref()).isEqualTo("login?continue=%2Fcourses%2Fsmall-course");
        assertThat(panelLink("Register").getHref()).isEqualTo("register");
        assertThat(find(NativeButton.class).withText("Enrol").all()).isEmpty();
    }

    @Test
    void asksWhatIsWantedAndEnrols() {
        SignIn.as(Role.LEARNER);
        open();
        assertThat(panel()).contains("What do you want from it?", "I want to use parts of it");
        test(find(NativeButton.class).withText("Enrol").single()).click();
        assertThat(panelLink("Start course").getHref()).isEqualTo("learn/small-course");
        assertThat(panel()).contains("You are enrolled. Work left: 23 min.", "0 of 4 lessons · 0 %");
    }

    @Test
    void goesOnWhereSomebodyHasBegun() {
        SignIn.as(Role.LEARNER);
        open();
        test(find(NativeButton.class).withText("Enrol").single()).click();
        studying.markAsRead(FixtureCourse.ID, 1, FixtureCourse.NOTES);
        open();
        assertThat(panelLink("Continue").getHref()).isEqualTo("learn/small-course");
        assertThat(panel()).contains("1 of 4 lessons · 25 %");
    }

    @Test
    void letsGoAfterAskingOnce() {
        SignIn.as(Role.LEARNER);
        open();
        test(find(NativeButton.class).withText("Enrol").single()).click();
        test(find(NativeButton.class).withText("Unenrol").single()).click();
        assertThat(panel()).contains("Leave “", "Your progress, notes and answers are kept");
        test(find(NativeButton.class).withText("Stay enrolled").single()).click();
        assertThat(panelLink("Start course")).isNotNull();
        test(find(NativeButton.class).withText("Unenrol").single()).click();
        test(find(NativeButton.class).withText("Unenrol").single()).click();
        assertThat(find(NativeButton.class).withText("Enrol").all()).hasSize(1);
    }

    @Test
    void costsFewStatements() {
        SignIn.as(Role.LEARNER);
        open();
        UI.getCurrent().navigate("courses");
        assertThat(statements.during(() -> UI.getCurrent().navigate("courses/small-course")))
                .hasSizeLessThanOrEqualTo(2);
    }

    private static void open() {
        UI.getCurrent().navigate("home");
        UI.getCurrent().navigate("courses/small-course");
    }

    private String panel() {
        return find(EnrolPanel.class).single().getElement().getTextRecursively();
    }

    private Anchor panelLink(String text) {
        return find(Anchor.class, find(EnrolPanel.class).single())
                .withText(text)
                .single();
    }
}
