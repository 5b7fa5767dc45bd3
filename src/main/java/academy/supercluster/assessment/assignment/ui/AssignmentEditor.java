/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import academy.supercluster.assessment.assignment.AttachingFiles;
import academy.supercluster.assessment.assignment.DoingAssignment;
import academy.supercluster.assessment.assignment.DraftReceipt;
import academy.supercluster.assessment.assignment.WorkFileId;
import academy.supercluster.assessment.assignment.WorkSheet;
import academy.supercluster.learning.activity.ActivityContext;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.SafeMarkdown;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.UUID;

/** Where a work is written: the text is kept as typed, here once it is committed, in the browser until then. */
@Tag("assignment-editor")
class AssignmentEditor extends Component {

    private static final ClientWords WORDS = new ClientWords(
            "assessment.editor.label",
            "assessment.editor.help",
            "assessment.editor.write",
            "assessment.editor.preview",
            "assessment.editor.nothing",
            "assessment.editor.count",
            "assessment.editor.saving",
            "assessment.editor.saved",
            "assessment.editor.kept",
            "assessment.editor.conflict",
            "assessment.editor.mine",
            "assessment.editor.other",
            "assessment.editor.keep-mine",
            "assessment.editor.keep-other",
            "assessment.editor.keep-both",
            "assessment.editor.files",
            "assessment.editor.files-help",
            "assessment.editor.add-file",
            "assessment.editor.file",
            "assessment.editor.remove",
            "assessment.editor.uploading",
            "assessment.editor.uploaded",
            "assessment.editor.upload-failed",
            "assessment.editor.too-large",
            "assessment.editor.too-many",
            "assessment.editor.submit",
            "assessment.editor.submitting",
            "assessment.editor.submit-help",
            "assessment.editor.closed");

    private final ActivityContext context;
    private final DoingAssignment doing;
    private final AttachingFiles attaching;
    private final Moments moments;
    private final Runnable submitted;

    AssignmentEditor(
            ActivityContext context,
            WorkSheet sheet,
            DoingAssignment doing,
            AttachingFiles attaching,
            Moments moments,
            Runnable submitted) {
        this.context = context;
        this.doing = doing;
        this.attaching = attaching;
        this.moments = moments;
        this.submitted = submitted;
        WORDS.giveTo(this);
        var assignment = sheet.assignment();
        getElement()
                .setProperty(
                        "keep", context.enrolment() + ":" + context.lesson().id())
                .setProperty("text", sheet.draft())
                .setProperty("revision", sheet.revision())
                .setProperty("longest", DoingAssignment.LONGEST)
                .setProperty("most", assignment.files())
                .setProperty("largest", (double) AttachingFiles.LARGEST)
                .setProperty("accept", AttachingFiles.endings())
                .setProperty(
                        "uploads",
                        "assignment-files/" + context.course().id() + "/"
                                + context.course().version() + "/"
                                + context.lesson().id())
                .setProperty(
                        "files",
                        ClientWords.json(
                                sheet.files().stream().map(FileLinks::told).toList()));
        if (sheet.draftedAt() != null) {
            getElement().setProperty("at", moments.time(sheet.draftedAt()));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        AssignmentInTheBundle.load(event.getUI());
    }

    /**
     * What came of it.
     *
     * @param kind {@code saved}, {@code conflict}, {@code closed} or {@code refused}
     */
    record Kept(String kind, int revision, String at, String other, String problem) {}

    @ClientCallable
    Kept save(int known, String text) {
        try {
            return switch (doing.save(
                    context.course().id(),
                    context.course().version(),
                    context.lesson().id(),
                    known,
                    text)) {
                case DraftReceipt.Saved saved -> new Kept("saved", saved.revision(), moments.time(saved.at()), "", "");
                case DraftReceipt.Conflict conflict ->
                    new Kept("conflict", conflict.revision(), "", conflict.other(), "");
                case DraftReceipt.Closed closed -> new Kept("closed", known, "", "", "");
            };
        } catch (Refusal refusal) {
            return new Kept("refused", known, "", "", getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    /** The text as it will look. */
    @ClientCallable
    String preview(String text) {
        return text.length() > DoingAssignment.LONGEST ? "" : SafeMarkdown.html(text);
    }

    /** @return why it was refused, or an empty text when it is gone */
    @ClientCallable
    String remove(String file) {
        try {
            attaching.remove(new WorkFileId(UUID.fromString(file)));
            return "";
        } catch (NotFound gone) {
            return "";
        } catch (Refusal refusal) {
            return getTranslation(refusal.key(), refusal.arguments());
        }
    }

    /** @return why it was refused, or an empty text when it is handed in */
    @ClientCallable
    String submit(int known) {
        try {
            doing.submit(
                    context.course().id(),
                    context.course().version(),
                    context.lesson().id(),
                    known);
        } catch (Refusal refusal) {
            return getTranslation(refusal.key(), refusal.arguments());
        }
        submitted.run();
        return "";
    }
}
