/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CompletionRule;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonContent.Option;
import academy.supercluster.courses.LessonContent.Recall;
import academy.supercluster.learning.Studying;
import academy.supercluster.learning.activity.ActivityContext;
import academy.supercluster.learning.activity.ActivityHost;
import academy.supercluster.shared.Refusal;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A reading: its text, the recall questions at their place in it, <i>Mark as read</i> at its end. Everything is drawn in
 * the browser from texts that all readers share; which option is right is told by the answer to an answer.
 */
@Tag("learning-reading")
@JsModule("./learning/reading.ts")
class ReadingPart extends Component {

    private static final PartWords WORDS = new PartWords(
            "learning.text.loading",
            "learning.text.failed",
            "learning.text.gone",
            "learning.text.again",
            "learning.reading.recall",
            "learning.reading.check",
            "learning.reading.right",
            "learning.reading.wrong",
            "learning.reading.completes",
            "learning.reading.choose",
            "learning.reading.mark",
            "learning.reading.mark-why",
            "learning.reading.marked",
            "learning.keeping.sending",
            "learning.keeping.kept",
            "learning.keeping.refused");

    private final ActivityContext context;
    private final Studying studying;
    private final ActivityHost host;

    ReadingPart(ActivityContext context, LessonContent content, String asked, Studying studying, ActivityHost host) {
        this.context = context;
        this.studying = studying;
        this.host = host;
        WORDS.giveTo(this);
        getElement()
                .setProperty("src", LessonTexts.address(context.course(), context.lesson(), content))
                .setProperty("asked", asked)
                .setProperty("solved", solved(content))
                .setProperty(
                        "keep", context.enrolment() + ":" + context.lesson().id())
                .setProperty("byMark", context.lesson().completion() == CompletionRule.MARK_AS_READ)
                .setProperty("done", context.done());
    }

    /** What an answer was worth, or why it was refused. */
    record Answered(boolean right, String feedback, boolean completed, String problem) {}

    @ClientCallable
    Answered answer(String question, String option) {
        try {
            var answer = studying.answerRecall(
                    context.course().id(),
                    context.course().version(),
                    context.lesson().id(),
                    question,
                    option);
            if (answer.completed()) {
                host.progressChanged();
            }
            return new Answered(answer.right(), answer.feedbackHtml(), answer.completed(), "");
        } catch (Refusal refusal) {
            return new Answered(false, "", false, getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    /** @return why it was refused, or an empty text when the tick stands */
    @ClientCallable
    String mark() {
        try {
            studying.markAsRead(
                    context.course().id(),
                    context.course().version(),
                    context.lesson().id());
            host.progressChanged();
            return "";
        } catch (Refusal refusal) {
            return getTranslation(refusal.key(), refusal.arguments());
        }
    }

    /** The right options of the questions that this learner has answered rightly. */
    private String solved(LessonContent content) {
        return Json.of(content.recalls().stream()
                .filter(this::isSolved)
                .collect(Collectors.toMap(
                        Recall::id,
                        recall -> recall.options().stream()
                                .filter(Option::right)
                                .findFirst()
                                .map(option -> Map.of("key", option.key(), "feedback", option.feedbackHtml()))
                                .orElse(Map.of()))));
    }

    private boolean isSolved(Recall recall) {
        var standing = context.standing();
        return standing != null && standing.recalled(recall.id());
    }
}
