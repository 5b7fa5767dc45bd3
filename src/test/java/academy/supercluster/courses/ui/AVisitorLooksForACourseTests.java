/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.FixtureCourse;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody without an account reads the catalogue and the page of a course. */
@AcademyTest
class AVisitorLooksForACourseTests extends SpringBrowserlessTest {

    @Autowired
    private ImportingCourse importing;

    @Autowired
    private Statements statements;

    @Autowired
    private MovingClock clock;

    @BeforeEach
    void thereIsACourse() {
        SignIn.out();
        FixtureCourse.importInto(importing);
    }

    @Test
    void findsEachCourseWithItsOutcomeAndItsLength() {
        var view = navigate(CatalogueView.class);
        assertThat(find(Anchor.class, view).withText("A Small Course").all())
                .extracting(Anchor::getHref)
                .contains("courses/small-course");
        assertThat(view.getElement().getTextRecursively())
                .contains("Tell a lighthouse from a windmill", "4 lessons", "23 min");
    }

    @Test
    void seesWhatACourseConsistsOf() {
        navigate("courses/small-course", CourseView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("A Small Course");
        assertThat(find(CourseView.class).single().getElement().getTextRecursively())
                .contains(
                        "Choose a site for a lighthouse", "First steps", "Where to build", "Case · 10 min", "CC0-1.0");
        assertThat(find(H2.class).all()).extracting(H2::getText).doesNotContain("");
    }

    @Test
    void isLedFromAFormerAddressToThePresentOne() {
        UI.getCurrent().navigate("courses/tiny-course");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("courses/small-course");
        assertThat(find(H1.class).single().getText()).isEqualTo("A Small Course");
    }

    @Test
    void costsOneStatementAtMost() {
        navigate(CatalogueView.class);
        clock.forward(Duration.ofSeconds(10));
        assertThat(statements.during(() -> navigate(CatalogueView.class))).hasSizeLessThanOrEqualTo(1);
        assertThat(statements.during(() -> navigate("courses/small-course", CourseView.class)))
                .isEmpty();
    }
}
