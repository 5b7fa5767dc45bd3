/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the quiz in the browser, as one text for each language that all pages share. There they are called by the
 * last part of their key; placeholders are filled in the browser.
 */
final class QuizWords {

    private static final List<String> KEYS = List.of(
            "assessment.quiz.questions",
            "assessment.quiz.question-of",
            "assessment.quiz.step",
            "assessment.quiz.step-answered",
            "assessment.quiz.step-open",
            "assessment.quiz.step-partly",
            "assessment.quiz.step-kept",
            "assessment.quiz.draft",
            "assessment.quiz.next-question",
            "assessment.quiz.previous-question",
            "assessment.quiz.check",
            "assessment.quiz.check-title",
            "assessment.quiz.check-all",
            "assessment.quiz.check-open",
            "assessment.quiz.check-partly",
            "assessment.quiz.check-final",
            "assessment.quiz.submit",
            "assessment.quiz.submitting",
            "assessment.quiz.unsent",
            "assessment.quiz.back",
            "assessment.quiz.saving",
            "assessment.quiz.saved",
            "assessment.quiz.kept",
            "assessment.quiz.stale",
            "assessment.quiz.use-mine",
            "assessment.quiz.closed",
            "assessment.quiz.late",
            "assessment.quiz.time-left",
            "assessment.quiz.time-left-one",
            "assessment.quiz.time-left-less",
            "assessment.quiz.time-ends",
            "assessment.quiz.time-up",
            "assessment.quiz.marked",
            "assessment.quiz.awaits",
            "assessment.quiz.mentor-said",
            "assessment.quiz.see-result",
            "assessment.quiz.no-number",
            "assessment.quiz.single",
            "assessment.quiz.multiple",
            "assessment.quiz.match",
            "assessment.quiz.numeric",
            "assessment.quiz.verdict",
            "assessment.quiz.true",
            "assessment.quiz.false",
            "assessment.quiz.why",
            "assessment.quiz.order",
            "assessment.quiz.keep-order",
            "assessment.quiz.up",
            "assessment.quiz.down",
            "assessment.quiz.moved",
            "assessment.quiz.situational",
            "assessment.quiz.harmful",
            "assessment.quiz.effective",
            "assessment.quiz.short",
            "assessment.quiz.word",
            "assessment.quiz.categorise",
            "assessment.quiz.undecided",
            "assessment.quiz.cloze",
            "assessment.quiz.gap",
            "assessment.quiz.long-answer",
            "assessment.quiz.words-counted",
            "assessment.quiz.words-few",
            "assessment.quiz.words-many",
            "assessment.quiz.belongs",
            "assessment.quiz.levels",
            "assessment.quiz.choose",
            "assessment.quiz.answer",
            "assessment.quiz.review-title",
            "assessment.quiz.your-answer",
            "assessment.quiz.your-answers",
            "assessment.quiz.no-answer",
            "assessment.quiz.chosen",
            "assessment.quiz.right",
            "assessment.quiz.right-answer",
            "assessment.quiz.tolerance",
            "assessment.quiz.you-put",
            "assessment.quiz.your-rating",
            "assessment.quiz.key-rating",
            "assessment.quiz.not-found",
            "assessment.quiz.found",
            "assessment.quiz.reread",
            "assessment.quiz.earned-all",
            "assessment.quiz.earned-part",
            "assessment.quiz.earned-none",
            "assessment.quiz.again",
            "assessment.quiz.go-on",
            "assessment.quiz.all-attempts");

    private static final Map<Locale, String> BY_LOCALE = new ConcurrentHashMap<>();

    private QuizWords() {}

    /** Hands the words to the component. */
    static void giveTo(Component quiz) {
        var ui = UI.getCurrent();
        var locale = ui == null ? Locale.ENGLISH : ui.getLocale();
        quiz.getElement().setProperty("words", BY_LOCALE.computeIfAbsent(locale, each -> json(quiz, each)));
    }

    private static String json(Component quiz, Locale locale) {
        var words = new LinkedHashMap<String, String>();
        KEYS.forEach(key -> words.put(key.substring(key.lastIndexOf('.') + 1), quiz.getTranslation(locale, key)));
        return JacksonUtils.getMapper().writeValueAsString(words);
    }
}
