/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.AnswerJson;
import academy.supercluster.assessment.question.Scoring;
import academy.supercluster.assessment.question.Share;
import academy.supercluster.assessment.question.Task;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Closes an attempt, by its learner or because its time is over: the same in both cases, with what was saved. */
@Component
class SubmittingAttempt {

    private final QuizDefinitions quizzes;
    private final Questions questions;
    private final AnswerMarks marks;
    private final ApplicationEventPublisher events;
    private final AttemptMeters meters;
    private final Clock clock;

    SubmittingAttempt(
            QuizDefinitions quizzes,
            Questions questions,
            AnswerMarks marks,
            ApplicationEventPublisher events,
            AttemptMeters meters,
            Clock clock) {
        this.quizzes = quizzes;
        this.questions = questions;
        this.marks = marks;
        this.events = events;
        this.meters = meters;
        this.clock = clock;
    }

    /** @param locked whose row is locked, and which is open */
    void submit(Attempt locked) {
        var quiz = quizzes.find(locked.course(), locked.courseVersion(), locked.quiz())
                .orElseThrow();
        var toMark = toMark(locked);
        var happened = locked.submit(this::score, toMark, quiz.pass(), clock.instant());
        if (locked.isAwaiting()) {
            marks.await(locked, toMark);
        } else {
            meters.submitted(locked.isPassed());
        }
        events.publishEvent(happened);
    }

    private Set<Integer> toMark(Attempt attempt) {
        var places = new LinkedHashSet<Integer>();
        for (int place = 0; place < attempt.items().size(); place++) {
            var item = attempt.item(place);
            var answer = item.answer();
            if (item.counts() && answer != null) {
                var task = task(item);
                if (Scoring.needsMark(task, AnswerJson.read(task, answer))) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    private Share score(AttemptItem item) {
        var task = task(item);
        var answer = item.answer();
        return Scoring.score(task, answer == null ? null : AnswerJson.read(task, answer));
    }

    private Task task(AttemptItem item) {
        var version = item.questionVersion();
        return Optional.ofNullable(questions.shown(List.of(version)).get(version))
                .orElseThrow()
                .task();
    }
}
