/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Answer;
import academy.supercluster.assessment.question.AnswerJson;
import academy.supercluster.assessment.question.Arrangement;
import academy.supercluster.assessment.question.Question;
import academy.supercluster.courses.LessonId;
import academy.supercluster.shared.Percent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An attempt and its questions, key included: whoever hands it to a browser leaves the key out while the attempt is
 * open.
 *
 * @param pass what must be reached
 * @param submittedAt null while the attempt is open; result, shares and feedback are of no use until then
 */
public record AttemptSheet(
        AttemptId attempt,
        LessonId lesson,
        String title,
        Percent pass,
        @Nullable Instant submittedAt,
        Percent result,
        boolean passed,
        List<Item> items) {

    public AttemptSheet {
        items = List.copyOf(items);
    }

    /**
     * A question as it stands on the sheet.
     *
     * @param place counts from 0
     * @param question its texts are sanitised HTML
     * @param arrangement the order in which the learner sees it
     * @param answer what was saved, in the author's order, or null
     * @param earned what it earned, 0 to 1
     */
    public record Item(
            int place,
            Question question,
            Arrangement arrangement,
            boolean counts,
            @Nullable Answer answer,
            int revision,
            @Nullable Instant answeredAt,
            double earned) {}

    public boolean isOpen() {
        return submittedAt == null;
    }

    static AttemptSheet of(Attempt attempt, QuizDefinition quiz, Map<Long, Question> questions) {
        return new AttemptSheet(
                attempt.id(),
                attempt.lesson(),
                quiz.title(),
                quiz.pass(),
                attempt.submittedAt().orElse(null),
                attempt.result(),
                attempt.isPassed(),
                IntStream.range(0, attempt.items().size())
                        .mapToObj(place -> item(place, attempt.item(place), questions))
                        .toList());
    }

    private static Item item(int place, AttemptItem item, Map<Long, Question> questions) {
        var question = questions.get(item.questionVersion());
        if (question == null) {
            throw new IllegalStateException("No version " + item.questionVersion());
        }
        var saved = item.answer();
        return new Item(
                place,
                question,
                item.arranged(),
                item.counts(),
                saved == null ? null : AnswerJson.read(question.task(), saved),
                item.revision(),
                item.answeredAt(),
                item.share().value());
    }
}
