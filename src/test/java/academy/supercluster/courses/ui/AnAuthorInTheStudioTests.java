/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.importing.ImportReport;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.courses.importing.Problem;
import academy.supercluster.identity.Role;
import academy.supercluster.shared.Moments;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.SignIn;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An author imports and reads what became of each folder. */
@AcademyTest
class AnAuthorInTheStudioTests extends SpringBrowserlessTest {

    @Autowired
    private ImportingCourse importing;

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void importsAndSeesTheVersionOfEachCourse() {
        SignIn.as(Role.AUTHOR);
        navigate(StudioView.class);
        test(find(Button.class).withText("Import").single()).click();
        var page = find(StudioView.class).single().getElement().getTextRecursively();
        assertThat(page).contains("Know What You Lead", "Version");
        assertThat(find(Button.class).withText("Import").single().isEnabled()).isTrue();
        assertThat(importing.lastReports()).isNotEmpty();
    }

    @Test
    void readsEachProblemWithItsFileAndLine() {
        var report = new ImportReport(
                "broken",
                "/srv/courses/broken",
                ImportReport.Outcome.REFUSED,
                "",
                3,
                new ImportReport.Changes(List.of(), List.of(), List.of(), 0),
                List.of(
                        new Problem("course.yaml", 3, Problem.Severity.ERROR, "“titel” is not known here."),
                        new Problem("assets/x.png", 1, Problem.Severity.WARNING, "No lesson shows this picture.")),
                Instant.parse("2026-11-24T20:40:00Z"));
        var card = new ReportCard(report, new Moments(ZoneOffset.UTC, Locale.ENGLISH));
        UI.getCurrent().add(card);
        assertThat(card.getElement().getTextRecursively())
                .contains("Not imported: 1 error. Version 3 stays the current one.")
                .contains("course.yaml:3", "Error", "“titel” is not known here.")
                .contains("assets/x.png:1", "Warning", "From /srv/courses/broken, read 24 November 2026");
        assertThat(find(H2.class, card).single().getText()).isEqualTo("");
    }

    @Test
    void isNotLetInAsALearner() {
        SignIn.as(Role.LEARNER);
        UI.getCurrent().navigate("studio");
        assertThat(find(StudioView.class).all()).isEmpty();
    }
}
