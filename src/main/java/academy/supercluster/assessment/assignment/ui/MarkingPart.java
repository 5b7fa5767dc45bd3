/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import academy.supercluster.assessment.assignment.MarkingReceipt;
import academy.supercluster.assessment.assignment.MarkingSheet;
import academy.supercluster.assessment.assignment.MarkingSubmissions;
import academy.supercluster.assessment.assignment.OwnPhrases;
import academy.supercluster.assessment.assignment.SubmissionId;
import academy.supercluster.assessment.assignment.SubmissionView;
import academy.supercluster.courses.content.MarkdownText;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Where a mentor marks: rubric clicks, remarks at passages, feedback as a whole, the bank of own comments. */
@Tag("assignment-marking")
@JsModule("./assessment/marking.ts")
class MarkingPart extends Component {

    private static final ClientWords WORDS = new ClientWords(
            "assessment.mark.text",
            "assessment.mark.text-help",
            "assessment.mark.typed",
            "assessment.mark.changes",
            "assessment.mark.changes-help",
            "assessment.mark.paragraph",
            "assessment.mark.remark",
            "assessment.mark.remark-label",
            "assessment.mark.passage",
            "assessment.mark.keep-remark",
            "assessment.mark.cancel",
            "assessment.mark.edit",
            "assessment.mark.remove",
            "assessment.mark.remarks",
            "assessment.mark.no-remarks",
            "assessment.mark.rubric",
            "assessment.mark.level",
            "assessment.mark.feedback",
            "assessment.mark.feedback-help",
            "assessment.mark.bank",
            "assessment.mark.bank-empty",
            "assessment.mark.bank-keep",
            "assessment.mark.use",
            "assessment.mark.change",
            "assessment.mark.forget",
            "assessment.mark.save-phrase",
            "assessment.mark.phrase-label",
            "assessment.mark.files",
            "assessment.mark.saving",
            "assessment.mark.saved",
            "assessment.mark.kept",
            "assessment.mark.conflict",
            "assessment.mark.see-theirs",
            "assessment.mark.go-on",
            "assessment.mark.open",
            "assessment.mark.will-pass",
            "assessment.mark.will-return",
            "assessment.mark.accept",
            "assessment.mark.return",
            "assessment.mark.deciding");

    private final SubmissionId id;
    private final MarkingSubmissions marking;
    private final OwnPhrases phrases;
    private final Moments moments;
    private final Runnable decided;

    MarkingPart(MarkingSheet sheet, MarkingSubmissions marking, OwnPhrases phrases, Moments moments, Runnable decided) {
        this.id = sheet.submission().id();
        this.marking = marking;
        this.phrases = phrases;
        this.moments = moments;
        this.decided = decided;
        WORDS.giveTo(this);
        getElement()
                .setProperty("submission", id.toString())
                .setProperty("text", sheet.submission().text())
                .setProperty(
                        "earlier",
                        sheet.earlier().isEmpty()
                                ? ""
                                : sheet.earlier().getFirst().text())
                .setProperty("rubric", rubric(sheet))
                .setProperty("state", state(sheet.submission()))
                .setProperty("phrases", phrases())
                .setProperty("longest", MarkingSubmissions.LONGEST_FEEDBACK)
                .setProperty("longestRemark", MarkingSubmissions.LONGEST_REMARK)
                .setProperty(
                        "files",
                        ClientWords.json(sheet.submission().files().stream()
                                .map(FileLinks::told)
                                .toList()));
    }

    /**
     * What came of a mark.
     *
     * @param kind {@code saved}, {@code conflict} or {@code refused}
     * @param state the marks as they are kept now, when there was a conflict
     */
    record Told(String kind, double revision, String at, String by, String state, String problem) {}

    @ClientCallable
    Told level(double known, String criterion, int level) {
        return told(known, () -> marking.level(id, (long) known, criterion, level));
    }

    @ClientCallable
    Told feedback(double known, String text) {
        return told(known, () -> marking.feedback(id, (long) known, text));
    }

    @ClientCallable
    Told remark(double known, String remark, int start, int length, String text) {
        return told(known, () -> marking.remark(id, (long) known, UUID.fromString(remark), start, length, text));
    }

    @ClientCallable
    Told removeRemark(double known, String remark) {
        return told(known, () -> marking.removeRemark(id, (long) known, UUID.fromString(remark)));
    }

    @ClientCallable
    Told decide(double known) {
        var told = told(known, () -> marking.decide(id, (long) known));
        if (told.kind().equals("saved")) {
            decided.run();
        }
        return told;
    }

    /** What is in the bank now, or why it was refused. */
    record Bank(String phrases, String problem) {}

    @ClientCallable
    Bank keepPhrase(String text) {
        return bank(() -> phrases.keep(text));
    }

    @ClientCallable
    Bank changePhrase(String phrase, double known, String text) {
        return bank(() -> phrases.change(UUID.fromString(phrase), (long) known, text));
    }

    @ClientCallable
    Bank forgetPhrase(String phrase) {
        return bank(() -> phrases.forget(UUID.fromString(phrase)));
    }

    @ClientCallable
    Bank usePhrase(String phrase) {
        return bank(() -> phrases.used(UUID.fromString(phrase)));
    }

    private Bank bank(Runnable work) {
        try {
            work.run();
            return new Bank(phrases(), "");
        } catch (Refusal refusal) {
            return new Bank(phrases(), getTranslation(refusal.key(), refusal.arguments()));
        } catch (NotFound gone) {
            return new Bank(phrases(), getTranslation("assessment.marking.refusal.phrase-changed"));
        }
    }

    private Told told(double known, Supplier<MarkingReceipt> work) {
        try {
            return switch (work.get()) {
                case MarkingReceipt.Saved saved ->
                    new Told("saved", saved.revision(), moments.time(saved.at()), "", "", "");
                case MarkingReceipt.Conflict conflict ->
                    new Told("conflict", conflict.now().revision(), "", conflict.by(), state(conflict.now()), "");
            };
        } catch (Refusal refusal) {
            return new Told("refused", known, "", "", "", getTranslation(refusal.key(), refusal.arguments()));
        } catch (NotFound gone) {
            return new Told("refused", known, "", "", "", getTranslation("assessment.marking.refusal.not-yours"));
        }
    }

    private String phrases() {
        return ClientWords.json(phrases.mine().stream()
                .map(phrase ->
                        Map.of("id", phrase.id().toString(), "text", phrase.text(), "revision", phrase.revision()))
                .toList());
    }

    private static String rubric(MarkingSheet sheet) {
        return ClientWords.json(sheet.assignment().rubric().stream()
                .map(criterion -> Map.of(
                        "id",
                        criterion.id(),
                        "title",
                        criterion.title(),
                        "levels",
                        criterion.levels().stream()
                                .map(MarkdownText::inlineHtml)
                                .toList()))
                .toList());
    }

    private static String state(SubmissionView submission) {
        return ClientWords.json(Map.of(
                "revision", submission.revision(),
                "levels", submission.levels(),
                "feedback", submission.feedback(),
                "remarks", remarks(submission)));
    }

    private static List<Map<String, Object>> remarks(SubmissionView submission) {
        return submission.remarks().stream()
                .map(remark -> Map.<String, Object>of(
                        "id", remark.id().toString(),
                        "start", remark.passageStart(),
                        "length", remark.passageLength(),
                        "text", remark.text()))
                .toList();
    }
}
