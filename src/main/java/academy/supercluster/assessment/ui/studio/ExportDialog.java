/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import academy.supercluster.assessment.bank.ExportingQuestions;
import academy.supercluster.assessment.exchange.QuestionExport;
import academy.supercluster.assessment.exchange.QuestionFormat;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Shows what a format can carry of a course's questions before the file is fetched. */
class ExportDialog extends Dialog {

    private final ExportingQuestions exporting;
    private final Select<CourseOutline> course = new Select<>();
    private final Select<Target> target = new Select<>();
    private final Div report = new Div();

    /** What can be exported to. */
    enum Target {
        GIFT,
        MOODLE_XML,
        QUIZ_FILE
    }

    ExportDialog(ExportingQuestions exporting, List<CourseOutline> courses, Optional<CourseId> wanted) {
        this.exporting = exporting;
        setHeaderTitle(getTranslation("assessment.export.title"));
        setWidth("44rem");
        setMaxWidth("100%");
        course.setLabel(getTranslation("assessment.bank.course"));
        course.setItems(courses);
        course.setItemLabelGenerator(CourseOutline::title);
        course.setValue(wanted.flatMap(id ->
                        courses.stream().filter(each -> each.id().equals(id)).findFirst())
                .orElse(courses.getFirst()));
        target.setLabel(getTranslation("assessment.import.format"));
        target.setItems(Target.values());
        target.setItemLabelGenerator(each -> getTranslation("assessment.export." + BankQuery.word(each)));
        target.setValue(Target.MOODLE_XML);
        course.addValueChangeListener(change -> show());
        target.addValueChangeListener(change -> show());
        var fields = new Div(course, target);
        fields.addClassName("bank-filters");
        report.addClassName("bank-report");
        report.getElement().setAttribute("role", "status");
        add(fields, report);
        getFooter().add(new NativeButton(getTranslation("assessment.import.close"), click -> close()));
        show();
    }

    private void show() {
        report.removeAll();
        var from = course.getValue();
        switch (target.getValue()) {
            case GIFT -> show(exporting.as(QuestionFormat.GIFT, from.id()), from);
            case MOODLE_XML -> show(exporting.as(QuestionFormat.MOODLE_XML, from.id()), from);
            case QUIZ_FILE -> {
                report.add(new Paragraph(getTranslation("assessment.export.quiz-file.sentence")));
                report.add(download("imported-questions.yaml", "application/yaml", exporting.asQuizFile(from.id())));
            }
        }
    }

    private void show(QuestionExport export, CourseOutline from) {
        var sentence = new Paragraph(getTranslation("assessment.export.written", export.written(), export.refused()));
        sentence.addClassName("bank-report-sentence");
        report.add(sentence);
        if (export.written() > 0) {
            report.add(download(
                    from.slug() + "." + export.format().ending(),
                    export.format() == QuestionFormat.GIFT ? "text/plain" : "application/xml",
                    export.text()));
        }
        report.add(new ReportList(export.items().stream()
                .map(item -> ReportLine.of(
                        item.name(),
                        getTranslation("assessment.fate." + BankQuery.word(item.fate())),
                        BankQuery.word(item.fate()),
                        item.remarks()))
                .toList()));
    }

    private Anchor download(String name, String type, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var download = new Anchor(
                DownloadHandler.fromInputStream(
                        event -> new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length)),
                getTranslation("assessment.export.download", name));
        download.addClassNames("button", "button-primary");
        return download;
    }
}
