/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import academy.supercluster.assessment.assignment.Assignment;
import academy.supercluster.assessment.assignment.Remark;
import academy.supercluster.assessment.assignment.SubmissionState;
import academy.supercluster.assessment.assignment.SubmissionView;
import academy.supercluster.shared.Moments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What was handed in once, with feedback in its place: remarks in the text, the levels reached, the words as a whole. */
class SubmissionPart extends Section {

    SubmissionPart(Assignment assignment, SubmissionView submission, Moments moments, boolean open) {
        addClassName("assignment-submission");
        add(new H3(getTranslation(
                "assessment.work.version",
                submission.number(),
                getTranslation("assessment.work.state." + word(submission.state())))));
        add(new Paragraph(receipt(submission, moments)));
        if (submission.decidedAt() != null && !submission.feedback().isBlank()) {
            var feedback = new Div();
            feedback.addClassNames("assignment-feedback");
            feedback.add(
                    new Paragraph(getTranslation("assessment.work.feedback-of", submission.markerName())),
                    plain(submission.feedback()));
            add(feedback);
        }
        var text = new NativeDetails(getTranslation("assessment.work.text"), (Component)
                new MarkedTextPart(submission.text(), submission.remarks()));
        text.setOpen(open);
        add(text);
        if (!submission.remarks().isEmpty()) {
            add(remarks(submission.remarks()));
        }
        if (!submission.files().isEmpty()) {
            add(FileLinks.list(this, submission.files()));
        }
        if (!submission.levels().isEmpty()) {
            var rubric = new NativeDetails(getTranslation("assessment.work.levels"), (Component)
                    new RubricPart(assignment, submission.levels()));
            rubric.setOpen(open);
            add(rubric);
        }
    }

    private String receipt(SubmissionView submission, Moments moments) {
        return getTranslation(
                submission.late() ? "assessment.work.receipt-late" : "assessment.work.receipt",
                moments.dateTime(submission.submittedAt()),
                submission.words(),
                submission.fingerprint().substring(0, 12));
    }

    private OrderedList remarks(List<Remark> remarks) {
        var list = new OrderedList();
        list.addClassName("assignment-remarks");
        for (var remark : remarks) {
            var quote = new Span(getTranslation("assessment.work.quote", shortened(remark.quote())));
            quote.addClassName("assignment-quote");
            list.add(new ListItem(quote, plain(remark.text())));
        }
        return list;
    }

    static String shortened(String quote) {
        var line = quote.strip().replaceAll("\\s+", " ");
        return line.length() <= 120 ? line : line.substring(0, 118) + " …";
    }

    private static Div plain(String text) {
        var div = new Div(text);
        div.addClassName("assignment-plain");
        return div;
    }

    private static String word(SubmissionState state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }
}
