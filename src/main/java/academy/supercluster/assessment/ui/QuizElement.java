/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.AnswerReceipt;
import academy.supercluster.assessment.AttemptId;
import academy.supercluster.assessment.AttemptTime;
import academy.supercluster.assessment.TakingQuiz;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Refusal;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.jspecify.annotations.Nullable;

/**
 * An attempt in the browser, open or submitted. It shows one question at a time, keeps what was answered on the device
 * until it is saved here, and is told what became of each answer after the commit.
 */
@Tag("academy-quiz")
class QuizElement extends Component {

    private final AttemptId attempt;
    private final TakingQuiz taking;
    private final Moments moments;
    private final Around around;

    /** What the element asks of the lesson around it. */
    interface Around {

        /** The attempt was submitted, here or elsewhere. */
        void submitted();

        /** The learner wants another attempt, or to go on with the open one. */
        void again();

        /** The learner wants to see what there is before an attempt. */
        void overview();
    }

    QuizElement(AttemptId attempt, String sheet, TakingQuiz taking, Moments moments, Around around) {
        this.attempt = attempt;
        this.taking = taking;
        this.moments = moments;
        this.around = around;
        QuizWords.giveTo(this);
        getElement().setProperty("sheet", sheet);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        QuizInTheBundle.load(event.getUI());
    }

    /**
     * What became of an answer, as the page is told.
     *
     * @param outcome saved, stale, closed, late or refused
     * @param answer what is saved, if stale; empty when nothing is
     * @param problem why it was refused, or empty
     * @param time how much is left of it, or null where that does not matter
     */
    record Told(
            String outcome,
            int revision,
            String at,
            String answer,
            boolean readable,
            String problem,
            @Nullable Time time) {}

    /**
     * @param left seconds, or -1 if there is no end
     * @param ends when it ends, on the learner's clock, or empty
     * @param givenBack what is said about time that was given back, or empty
     */
    record Time(long left, String ends, String givenBack) {}

    /**
     * @param place of the question
     * @param revision of the saved answer that the page knows
     * @param answer as JSON
     */
    @ClientCallable
    Told answer(int place, int revision, String answer) {
        try {
            return told(taking.answer(attempt, place, revision, answer));
        } catch (Refusal refusal) {
            var problem = getTranslation(refusal.key(), refusal.arguments());
            return new Told("refused", revision, "", "", true, problem, null);
        }
    }

    private Told told(AnswerReceipt receipt) {
        var at = moments.time(receipt.at());
        return switch (receipt) {
            case AnswerReceipt.Saved saved ->
                new Told("saved", saved.revision(), at, "", saved.readable(), "", time(saved.time()));
            case AnswerReceipt.Stale stale ->
                new Told("stale", stale.revision(), at, orEmpty(stale.answer()), true, "", null);
            case AnswerReceipt.Closed closed ->
                new Told(closed.timeUp() ? "late" : "closed", 0, at, "", true, "", null);
        };
    }

    private @Nullable Time time(AttemptTime time) {
        if (time.deadline() == null) {
            return null;
        }
        var words = new TimeWords(this, moments);
        return new Time(TimeWords.left(time), words.ends(time), words.givenBack(time));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** @return why it was refused, or empty when the attempt is submitted */
    @ClientCallable
    String submit() {
        try {
            taking.submit(attempt);
        } catch (Refusal refusal) {
            return getTranslation(refusal.key(), refusal.arguments());
        }
        around.submitted();
        return "";
    }

    /** Shows what became of an attempt that was submitted elsewhere. */
    @ClientCallable
    void seeResult() {
        around.submitted();
    }

    @ClientCallable
    void again() {
        around.again();
    }

    @ClientCallable
    void overview() {
        around.overview();
    }
}
