/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import academy.supercluster.assessment.bank.ImportResult;
import academy.supercluster.assessment.bank.ImportingQuestions;
import academy.supercluster.assessment.exchange.QuestionFormat;
import academy.supercluster.assessment.exchange.ReadingQuestions;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a question file, shows what becomes of each item, and imports once the person has seen that. */
class ImportDialog extends Dialog {

    private final ImportingQuestions importing;
    private final Runnable afterwards;
    private final Select<CourseOutline> course = new Select<>();
    private final Select<@Nullable QuestionFormat> format = new Select<>();
    private final QuestionUpload arriving = new QuestionUpload();
    private final Upload upload = new Upload(arriving);
    private final Div report = new Div();
    private final NativeButton take;

    ImportDialog(
            ImportingQuestions importing, List<CourseOutline> courses, Optional<CourseId> wanted, Runnable afterwards) {
        this.importing = importing;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("assessment.import.title"));
        setWidth("44rem");
        setMaxWidth("100%");
        course.setLabel(getTranslation("assessment.bank.course"));
        course.setItems(courses);
        course.setItemLabelGenerator(CourseOutline::title);
        course.setValue(wanted.flatMap(id ->
                        courses.stream().filter(each -> each.id().equals(id)).findFirst())
                .orElse(courses.getFirst()));
        chooseFormat();
        prepareUpload();
        take = new NativeButton(getTranslation("assessment.bank.import"), click -> importIt());
        take.addClassName("button-primary");
        take.setVisible(false);
        var fields = new Div(course, format);
        fields.addClassName("bank-filters");
        report.addClassName("bank-report");
        report.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("assessment.import.sentence")), fields, upload, report);
        getFooter().add(new NativeButton(getTranslation("assessment.import.close"), click -> close()), take);
    }

    private void chooseFormat() {
        format.setLabel(getTranslation("assessment.import.format"));
        format.setEmptySelectionAllowed(true);
        format.setEmptySelectionCaption(getTranslation("assessment.import.format.any"));
        format.setItems(QuestionFormat.values());
        format.setItemLabelGenerator(each -> each == null
                ? getTranslation("assessment.import.format.any")
                : getTranslation("assessment.format." + each.word()));
        format.addValueChangeListener(change -> arriving.read(change.getValue()));
    }

    private void prepareUpload() {
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ReadingQuestions.LARGEST);
        upload.setI18n(new UploadWords(this).words());
        upload.addAllFinishedListener(finished -> show());
        upload.addFileRejectedListener(rejected -> {
            report.removeAll();
            report.add(new Paragraph(rejected.getErrorMessage()));
            take.setVisible(false);
        });
    }

    private void show() {
        arriving.received().ifPresent(this::show);
    }

    /** Shows what a file that arrived holds. */
    void show(QuestionUpload.Received received) {
        var file = received.file();
        report.removeAll();
        report.add(new FileReport(file));
        take.setVisible(file.sound() && file.read() > 0);
        upload.clearFileList();
    }

    private void importIt() {
        arriving.received().ifPresent(received -> importIt(received, course.getValue()));
    }

    private void importIt(QuestionUpload.Received received, CourseOutline into) {
        try {
            var result = importing.into(into.id(), received.name(), received.file());
            report.removeAll();
            report.add(new ImportReport(result, into.title()));
            take.setVisible(false);
            afterwards.run();
            Toast.done(
                    getTranslation("assessment.import.done", result.count(ImportResult.Outcome.ADDED), into.title()));
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
    }
}
