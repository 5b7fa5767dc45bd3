/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Answer;
import academy.supercluster.assessment.question.AnswerJson;
import academy.supercluster.assessment.question.Arrangement;
import academy.supercluster.assessment.question.Scoring;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.bench.BulkRows;
import academy.supercluster.bench.BulkTable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;

/** One attempt told to the entity that the services use, then written as rows. */
public final class BulkAttempt {

    private static final BulkTable ATTEMPT = BulkTable.of(
            "attempt",
            "id",
            "learner",
            "enrolment",
            "course",
            "course_version",
            "lesson",
            "quiz",
            "definition",
            "seed",
            "started_at",
            "submitted_at",
            "result",
            "passed",
            "open_slot");
    private static final BulkTable ITEM = BulkTable.of(
            "attempt_item",
            "attempt",
            "place",
            "question_version",
            "arrangement",
            "counts",
            "answer",
            "revision",
            "answered_at",
            "earned",
            "possible");

    private static final BulkTable PLAN = BulkTable.of(
            "probe_plan", "learner", "course", "quiz", "enrolment", "course_version", "lesson", "passed_at");

    private final Attempt attempt;
    private final QuizDefinition quiz;
    private final LongFunction<Task> tasks;

    BulkAttempt(Attempt attempt, QuizDefinition quiz, Draw draw, LongFunction<Task> tasks) {
        this.attempt = attempt;
        this.quiz = quiz;
        this.tasks = tasks;
        attempt.ask(draw.from(quiz).stream()
                .map(entry -> AttemptItem.drawn(entry, Arrangement.draw(tasks.apply(entry.version()), draw.random())))
                .toList());
    }

    /** What is asked, place by place. */
    public List<Task> tasks() {
        return attempt.items().stream().map(this::task).toList();
    }

    /** @param answer in the author's order */
    public void answer(int place, Answer answer, Instant at) {
        attempt.answer(place, attempt.item(place).revision(), AnswerJson.write(answer), at);
    }

    /** Whether it was passed. */
    public boolean submit(Instant at) {
        attempt.submit(
                item -> {
                    var answer = item.answer();
                    return Scoring.score(task(item), answer == null ? null : AnswerJson.read(task(item), answer));
                },
                Set.of(),
                quiz.pass(),
                at);
        return attempt.isPassed();
    }

    public String evidence() {
        return "attempt:" + attempt.id();
    }

    public void write(BulkRows rows) {
        var id = attempt.id().value();
        rows.add(
                ATTEMPT,
                id,
                attempt.learner().value(),
                attempt.enrolment().value(),
                attempt.course().value(),
                attempt.courseVersion(),
                attempt.lesson().value(),
                attempt.quiz(),
                quiz.id(),
                attempt.seed(),
                attempt.startedAt(),
                attempt.submittedAt().orElse(null),
                attempt.isOpen() ? null : attempt.result().value(),
                attempt.isOpen() ? null : attempt.isPassed(),
                attempt.isOpen() ? 1 : null);
        if (attempt.isPassed()) {
            rows.add(
                    PLAN,
                    attempt.learner().value(),
                    attempt.course().value(),
                    attempt.quiz(),
                    attempt.enrolment().value(),
                    attempt.courseVersion(),
                    attempt.lesson().value(),
                    attempt.submittedAt().orElseThrow());
        }
        for (var place = 0; place < attempt.items().size(); place++) {
            var item = attempt.item(place);
            rows.add(
                    ITEM,
                    id,
                    place,
                    item.questionVersion(),
                    item.arrangement(),
                    item.counts(),
                    item.answer(),
                    item.revision(),
                    item.answeredAt(),
                    item.earned(),
                    item.possible());
        }
    }

    /** The rows of the questions it asked. */
    List<Long> asked() {
        var versions =
                attempt.items().stream().map(AttemptItem::questionVersion).toList();
        return quiz.entries().stream()
                .filter(entry -> versions.contains(entry.version()))
                .map(QuizDefinition.Entry::question)
                .toList();
    }

    private Task task(AttemptItem item) {
        return tasks.apply(item.questionVersion());
    }
}
