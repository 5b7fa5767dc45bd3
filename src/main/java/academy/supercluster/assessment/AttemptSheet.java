/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Answer;
import academy.supercluster.assessment.question.AnswerJson;
import academy.supercluster.assessment.question.Arrangement;
import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.QuizRules;
import academy.supercluster.courses.LessonId;
import academy.supercluster.shared.Percent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An attempt and its questions, key included: whoever hands it to a browser leaves the key out while the attempt is
 * open.
 *
 * @param pass what must be reached
 * @param submittedAt null while the attempt is open; result, shares and feedback are of no use until then
 * @param awaiting whether the result waits for a mentor's mark
 * @param time how much of it is left
 * @param looking whether right answers and comments may be shown
 */
public record AttemptSheet(
        AttemptId attempt,
        LessonId lesson,
        String title,
        Percent pass,
        @Nullable Instant submittedAt,
        Percent result,
        boolean passed,
        boolean awaiting,
        AttemptTime time,
        Looking looking,
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
     * @param mark what a mentor said about it, or null
     */
    public record Item(
            int place,
            Question question,
            Arrangement arrangement,
            boolean counts,
            @Nullable Answer answer,
            int revision,
            @Nullable Instant answeredAt,
            double earned,
            @Nullable Mark mark) {

        /** One that no mentor marks. */
        public Item(
                int place,
                Question question,
                Arrangement arrangement,
                boolean counts,
                @Nullable Answer answer,
                int revision,
                @Nullable Instant answeredAt,
                double earned) {
            this(place, question, arrangement, counts, answer, revision, answeredAt, earned, null);
        }
    }

    /**
     * What a mentor said about an answer.
     *
     * @param level 1 to 4, or 0 while it waits
     * @param remark plain text; may be empty
     */
    public record Mark(int level, String remark) {}

    /**
     * Whether questions may be looked back on.
     *
     * @param from when they may be, if not yet; null if they never may
     */
    public record Looking(boolean allowed, @Nullable Instant from) {

        static Looking at(QuizRules.Review review, @Nullable Instant closesAt, Instant now) {
            return switch (review) {
                case AFTER_ATTEMPT -> new Looking(true, null);
                case NEVER -> new Looking(false, null);
                case AFTER_CLOSE -> new Looking(closesAt == null || !now.isBefore(closesAt), closesAt);
            };
        }
    }

    public boolean isOpen() {
        return submittedAt == null;
    }

    static AttemptSheet of(
            Attempt attempt, QuizDefinition quiz, Map<Long, Question> questions, List<AnswerMark> marks, Instant now) {
        return new AttemptSheet(
                attempt.id(),
                attempt.lesson(),
                quiz.title(),
                quiz.pass(),
                attempt.submittedAt().orElse(null),
                attempt.result(),
                attempt.isPassed(),
                attempt.isAwaiting(),
                AttemptTime.of(attempt, now),
                Looking.at(quiz.rules().review(), attempt.closesAt().orElse(null), now),
                IntStream.range(0, attempt.items().size())
                        .mapToObj(place -> item(place, attempt.item(place), questions, marks))
                        .toList());
    }

    private static Item item(int place, AttemptItem item, Map<Long, Question> questions, List<AnswerMark> marks) {
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
                item.share().value(),
                marks.stream()
                        .filter(mark -> mark.place() == place)
                        .findFirst()
                        .map(mark -> new Mark(Objects.requireNonNullElse(mark.level(), 0), mark.remark()))
                        .orElse(null));
    }
}
