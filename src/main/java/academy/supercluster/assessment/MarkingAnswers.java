/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Answer;
import academy.supercluster.assessment.question.AnswerJson;
import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Scoring;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.People;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForMentors;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marking long answers as the mentor who is signed in. Answers of learners that are not theirs do not exist here. When the
 * last answer of an attempt is marked, its result stands.
 */
@Service
@Transactional
public class MarkingAnswers {

    /** The most characters a remark has. */
    public static final int LONGEST_REMARK = 4_000;

    private final Attempts attempts;
    private final AnswerMarks marks;
    private final QuizDefinitions quizzes;
    private final Questions questions;
    private final MarkingRights rights;
    private final MarkNotices notices;
    private final People people;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final AttemptMeters meters;
    private final Clock clock;

    MarkingAnswers(
            Attempts attempts,
            AnswerMarks marks,
            QuizDefinitions quizzes,
            Questions questions,
            MarkingRights rights,
            MarkNotices notices,
            People people,
            CurrentUser user,
            ApplicationEventPublisher events,
            AttemptMeters meters,
            Clock clock) {
        this.attempts = attempts;
        this.marks = marks;
        this.quizzes = quizzes;
        this.questions = questions;
        this.rights = rights;
        this.notices = notices;
        this.people = people;
        this.user = user;
        this.events = events;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * One answer, waiting or marked.
     *
     * @throws NotFound if there is none, or it is somebody else's learner's
     */
    @ForMentors
    public AnswerToMark open(AttemptId attempt, int place) {
        return answer(lock(attempt), place);
    }

    /**
     * Marks an answer, or marks it anew as long as the learner has not got the result.
     *
     * @param version of the mark that the page knows
     * @param level 1 to 4
     * @throws NotFound if there is none, or it is somebody else's learner's
     * @throws Refusal if somebody else has marked it meanwhile, the result stands, or there is no such level
     */
    @ForMentors
    public AnswerToMark mark(AttemptId attempt, int place, int version, int level, String remark) {
        if (level < 1 || level > Task.LongAnswer.LEVELS) {
            throw new Refusal("assessment.answer.level");
        }
        if (remark.length() > LONGEST_REMARK) {
            throw new Refusal("assessment.answer.too-long", LONGEST_REMARK);
        }
        var locked = lock(attempt);
        if (answer(locked, place).settled()) {
            throw new Refusal("assessment.answer.settled");
        }
        var me = user.require().id();
        if (!marks.put(attempt, place, version, level, remark.strip().replace("\0", ""), me, clock.instant())) {
            throw new Refusal("assessment.answer.changed");
        }
        locked.mark(place, Scoring.marked(level));
        if (marks.of(attempt).stream().allMatch(mark -> mark.level() != null)) {
            finish(locked);
        }
        return answer(locked, place);
    }

    private void finish(Attempt attempt) {
        var quiz = quizzes.find(attempt.course(), attempt.courseVersion(), attempt.quiz())
                .orElseThrow();
        var submitted = attempt.finish(quiz.pass());
        meters.submitted(attempt.isPassed());
        events.publishEvent(submitted);
        notices.tell(attempt, quiz.title());
    }

    private Attempt lock(AttemptId id) {
        var attempt = attempts.lock(id.value()).orElseThrow(() -> missing(id));
        if (!rights.cover(user.require(), attempt)) {
            throw missing(id);
        }
        return attempt;
    }

    private AnswerToMark answer(Attempt attempt, int place) {
        var mark = marks.find(attempt.id(), place).orElseThrow(() -> missing(attempt.id()));
        var item = attempt.item(place);
        var question = question(item);
        var task = (Task.LongAnswer) question.task();
        var prose = (Answer.Prose) AnswerJson.read(task, Objects.requireNonNull(item.answer()));
        var quiz = quizzes.find(attempt.course(), attempt.courseVersion(), attempt.quiz())
                .orElseThrow();
        return new AnswerToMark(
                attempt.id(),
                place,
                attempt.learner(),
                people.names(List.of(attempt.learner())).getOrDefault(attempt.learner(), ""),
                attempt.course(),
                attempt.lesson(),
                quiz.title(),
                mark.since(),
                question.stem(),
                task,
                prose.text(),
                prose.words(),
                Objects.requireNonNullElse(mark.level(), 0),
                mark.remark(),
                mark.version(),
                !attempt.isAwaiting());
    }

    private Question question(AttemptItem item) {
        var version = item.questionVersion();
        return Optional.ofNullable(questions.shown(List.of(version)).get(version))
                .orElseThrow();
    }

    private static NotFound missing(AttemptId attempt) {
        return new NotFound("long answer of attempt " + attempt);
    }
}
