/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.importing.ImportReport;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.ui.EmptyState;
import academy.supercluster.shared.ui.Page;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Where authors see what became of their course folders, and import them again. */
@Route("studio")
@Menu(title = "courses.menu.studio", order = 200)
@RolesAllowed({"AUTHOR", "ADMIN"})
class StudioView extends Page implements BeforeEnterObserver {

    private final ImportingCourse importing;
    private final CourseCatalogue catalogue;
    private final CurrentUser currentUser;
    private final Div content = new Div();
    private final Button importButton;

    StudioView(ImportingCourse importing, CourseCatalogue catalogue, CurrentUser currentUser) {
        this.importing = importing;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        title(getTranslation("courses.studio"));
        lead(getTranslation("courses.studio.lead"));
        importButton = new Button(getTranslation("courses.studio.import"), click -> importAgain());
        importButton.setDisableOnClick(true);
        importButton.addClassName("button-primary");
        action(importButton);
        content.addClassName("courses-reports");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(importing.lastReports());
    }

    private void importAgain() {
        try {
            var reports = importing.importAll();
            show(reports);
            long published = count(reports, ImportReport.Outcome.PUBLISHED);
            long refused = count(reports, ImportReport.Outcome.REFUSED);
            if (refused > 0) {
                Toast.problem(getTranslation("courses.studio.refused", refused));
            } else {
                Toast.done(getTranslation("courses.studio.done", published));
            }
        } finally {
            importButton.setEnabled(true);
        }
    }

    private static long count(List<ImportReport> reports, ImportReport.Outcome outcome) {
        return reports.stream().filter(report -> report.outcome() == outcome).count();
    }

    private void show(List<ImportReport> reports) {
        content.removeAll();
        if (reports.isEmpty() && catalogue.courses().isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("courses.studio.empty"), getTranslation("courses.studio.empty.sentence")));
            return;
        }
        var person = currentUser.require();
        var moments = new Moments(person.zone(), person.locale());
        reports.forEach(report -> content.add(new ReportCard(report, moments)));
        catalogue.courses().stream()
                .filter(course -> reports.stream()
                        .noneMatch(
                                report -> report.folder().equals(course.slug().value())))
                .forEach(course -> content.add(new ReportCard(course)));
    }
}
