/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.AttemptId;
import academy.supercluster.assessment.AttemptSheet;
import academy.supercluster.assessment.QuizDesk;
import academy.supercluster.assessment.TakingQuiz;
import academy.supercluster.learning.activity.ActivityContext;
import academy.supercluster.learning.activity.ActivityHost;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A quiz in the player: what awaits, the attempt that is open, or the result of one. Whoever has an open attempt goes on
 * with it; the address may name a submitted one.
 */
class QuizLesson extends Div {

    private final ActivityContext context;
    private final ActivityHost host;
    private final TakingQuiz taking;
    private final String introduction;
    private final Moments moments;
    private boolean begun;

    QuizLesson(ActivityContext context, ActivityHost host, TakingQuiz taking, String introduction) {
        this.context = context;
        this.host = host;
        this.taking = taking;
        this.introduction = introduction;
        moments = new Moments(context.learner().zone(), context.learner().locale());
        addClassName("quiz");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (begun) {
            return;
        }
        begun = true;
        var named = context.query()
                .getSingleParameter(Places.ATTEMPT)
                .map(QuizLesson::attempt)
                .map(taking::sheet)
                .filter(sheet -> !sheet.isOpen()
                        && sheet.lesson().equals(context.lesson().id()));
        named.ifPresentOrElse(sheet -> review(sheet, false), this::resume);
    }

    private static AttemptId attempt(String text) {
        try {
            return new AttemptId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("attempt " + text);
        }
    }

    private QuizDesk desk() {
        return taking.desk(
                context.course().id(),
                context.course().version(),
                context.lesson().id());
    }

    private void resume() {
        var desk = desk();
        desk.open().map(taking::sheet).filter(AttemptSheet::isOpen).ifPresentOrElse(this::play, () -> await(desk));
    }

    /** Shows what awaits, and what came of earlier attempts. */
    private void await(QuizDesk desk) {
        removeAll();
        add(new QuizStart(desk, introduction, moments, this::start, past -> see(past.attempt())));
    }

    private void start() {
        try {
            var sheet = taking.start(
                    context.course().id(),
                    context.course().version(),
                    context.lesson().id());
            if (!sheet.isOpen()) {
                see(sheet.attempt());
                return;
            }
            address(Places.lesson(context.course(), context.lesson()));
            play(sheet);
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
    }

    private void play(AttemptSheet sheet) {
        var words = new TimeWords(this, moments);
        var json = OpenSheet.json(sheet, moments, words.ends(sheet.time()), words.givenBack(sheet.time()));
        showOnly(new QuizElement(sheet.attempt(), json, taking, moments, around(sheet.attempt())));
    }

    private QuizElement.Around around(AttemptId attempt) {
        return new QuizElement.Around() {
            @Override
            public void submitted() {
                see(attempt);
                host.progressChanged();
            }

            @Override
            public void again() {
                start();
            }

            @Override
            public void overview() {
                address(Places.lesson(context.course(), context.lesson()));
                resume();
            }
        };
    }

    private void see(AttemptId attempt) {
        var sheet = taking.sheet(attempt);
        if (sheet.isOpen()) {
            play(sheet);
        } else {
            address(Places.result(context.course(), context.lesson(), attempt));
            review(sheet, true);
        }
    }

    /** @param focus whether the learner has just asked for it, so that the keyboard should be there */
    private void review(AttemptSheet sheet, boolean focus) {
        var desk = desk();
        var element = new QuizElement(
                sheet.attempt(),
                ReviewedSheet.json(
                        sheet,
                        context.course(),
                        sentences(sheet),
                        desk.open().isPresent(),
                        desk.terms().mayBegin()),
                taking,
                moments,
                around(sheet.attempt()));
        element.getElement().setProperty("focusResult", focus);
        showOnly(element);
    }

    private void showOnly(QuizElement element) {
        removeAll();
        add(element);
    }

    /** The result in words: what was reached, how far it is from the pass mark, what may be looked back on. */
    private List<String> sentences(AttemptSheet sheet) {
        var sentences = new ArrayList<String>();
        int result = sheet.result().value();
        int mark = sheet.pass().value();
        if (sheet.awaiting()) {
            sentences.add(getTranslation("assessment.result.awaiting"));
            sentences.add(getTranslation("assessment.result.awaiting-what"));
        } else if (sheet.passed()) {
            sentences.add(getTranslation("assessment.result.passed", result));
            sentences.add(getTranslation("assessment.result.mark", mark));
        } else {
            sentences.add(getTranslation("assessment.result.not-passed", result));
            sentences.add(getTranslation("assessment.result.short", mark - result, mark));
        }
        if (!sheet.looking().allowed()) {
            sentences.add(Optional.ofNullable(sheet.looking().from())
                    .map(from -> getTranslation("assessment.result.look-later", moments.dateTime(from)))
                    .orElseGet(() -> getTranslation("assessment.result.look-never")));
        }
        var at = Optional.ofNullable(sheet.submittedAt()).map(moments::dateTime).orElse("");
        var deadline = sheet.time().deadline();
        var late = deadline != null && deadline.equals(sheet.submittedAt());
        sentences.add(getTranslation(late ? "assessment.result.time-up" : "assessment.result.submitted", at));
        return sentences;
    }

    /** Names what is shown in the address, without asking the server for it again. */
    private void address(String href) {
        getElement().executeJs("window.history.replaceState(window.history.state, '', $0)", href);
    }
}
