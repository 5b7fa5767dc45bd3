/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.ui;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.importing.ImportReport;
import academy.supercluster.courses.importing.Problem;
import academy.supercluster.shared.Moments;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What became of one folder when it was last imported. */
class ReportCard extends Article {

    ReportCard(ImportReport report, Moments moments) {
        addClassName("courses-report");
        var name = report.title().isBlank() ? report.folder() : report.title();
        add(report.version() > 0 ? new H2(new Anchor("courses/" + report.folder(), name)) : new H2(name));
        sentence(
                "courses-report-outcome courses-report-"
                        + report.outcome().name().toLowerCase(java.util.Locale.ROOT),
                outcome(report));
        var changes = report.changes();
        names("courses.report.added", changes.added());
        names("courses.report.changed", changes.changed());
        names("courses.report.removed", changes.removed());
        problems(report.problems());
        sentence(
                "courses-facts",
                report.isShipped()
                        ? getTranslation("courses.report.shipped", moments.dateTime(report.at()))
                        : getTranslation("courses.report.origin", report.origin(), moments.dateTime(report.at())));
    }

    /** A course whose folder is no longer there; it stays as it was published. */
    ReportCard(CourseOutline course) {
        addClassName("courses-report");
        add(new H2(new Anchor("courses/" + course.slug(), course.title())));
        sentence("courses-report-outcome", getTranslation("courses.report.gone", course.version()));
    }

    private String outcome(ImportReport report) {
        return switch (report.outcome()) {
            case PUBLISHED -> getTranslation("courses.report.published", report.version());
            case UNCHANGED -> getTranslation("courses.report.unchanged", report.version());
            case REFUSED ->
                report.version() > 0
                        ? getTranslation("courses.report.refused", report.errors(), report.version())
                        : getTranslation("courses.report.refused.first", report.errors());
        };
    }

    private void names(String key, List<String> titles) {
        if (!titles.isEmpty()) {
            sentence("", getTranslation(key, String.join(", ", titles)));
        }
    }

    private void problems(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("courses-problems");
        for (var problem : problems) {
            var severity =
                    new Span(getTranslation(problem.isError() ? "courses.report.error" : "courses.report.warning"));
            severity.addClassName(problem.isError() ? "courses-error" : "courses-warning");
            list.add(new ListItem(
                    new Code(problem.path() + ":" + problem.line()), severity, new Span(problem.message())));
        }
        add(list);
    }

    private void sentence(String classNames, String text) {
        var paragraph = new Paragraph(text);
        if (!classNames.isEmpty()) {
            paragraph.addClassNames(classNames.split(" "));
        }
        add(paragraph);
    }
}
