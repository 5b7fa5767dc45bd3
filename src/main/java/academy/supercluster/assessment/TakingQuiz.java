/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Answer;
import academy.supercluster.assessment.question.AnswerJson;
import academy.supercluster.assessment.question.Arrangement;
import academy.supercluster.assessment.question.Scoring;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.assessment.question.UnreadableAnswer;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForSignedIn;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking a quiz as the person who is signed in: begin, answer, submit, look back. Other people's attempts do not exist
 * here. What a method returns is committed.
 */
@Service
@Transactional
public class TakingQuiz {

    private static final SecureRandom SEEDS = new SecureRandom();

    private final Attempts attempts;
    private final QuizDefinitions quizzes;
    private final Questions questions;
    private final CourseCatalogue catalogue;
    private final Enrolments enrolments;
    private final CurrentUser user;
    private final AnswerMarks marks;
    private final Terms terms;
    private final TimeUp timeUp;
    private final SubmittingAttempt submitting;
    private final AttemptMeters meters;
    private final Clock clock;

    TakingQuiz(
            Attempts attempts,
            QuizDefinitions quizzes,
            Questions questions,
            CourseCatalogue catalogue,
            Enrolments enrolments,
            CurrentUser user,
            AnswerMarks marks,
            Terms terms,
            TimeUp timeUp,
            SubmittingAttempt submitting,
            AttemptMeters meters,
            Clock clock) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.questions = questions;
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.user = user;
        this.marks = marks;
        this.terms = terms;
        this.timeUp = timeUp;
        this.submitting = submitting;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * What there is to know before the quiz of a lesson. Costs one statement, and one for each of extra time and a closing
     * time that depends on the enrolment, if the quiz has such rules.
     *
     * @throws NotFound if the version has no such quiz
     */
    @ForSignedIn
    public QuizDesk desk(CourseId course, int version, LessonId lesson) {
        var quiz = quiz(course, version, lesson);
        var latest = latest(course, quiz);
        latest.forEach(timeUp::settled);
        return QuizDesk.of(quiz, latest, terms.of(user.require(), course, quiz, latest));
    }

    private List<Attempt> latest(CourseId course, QuizDefinition quiz) {
        return attempts.latest(me(), course.value(), quiz.quiz(), Limit.of(QuizDesk.MOST_PAST + 1));
    }

    /**
     * Begins an attempt, or goes on with the one that is open; if the time of that is over, it is returned submitted.
     * Questions not seen before are drawn first.
     *
     * @throws NotFound if the version has no such quiz
     * @throws Refusal if the person is not enrolled in the course, or the rules of the quiz allow no attempt now
     */
    @ForSignedIn
    public AttemptSheet start(CourseId course, int version, LessonId lesson) {
        var quiz = quiz(course, version, lesson);
        var me = user.require();
        var enrolment =
                enrolments.of(me.id(), course).orElseThrow(() -> new Refusal("assessment.refusal.not-enrolled"));
        var past = quiz.rules().pause().isZero() ? List.<Attempt>of() : latest(course, quiz);
        var now = terms.of(me, enrolment, quiz, past);
        int begun = attempts.beginUnlessOpen(
                UUID.randomUUID(),
                me.id().value(),
                enrolment.value(),
                course.value(),
                version,
                lesson.value(),
                quiz.quiz(),
                quiz.id(),
                SEEDS.nextLong(),
                now.now(),
                now.closes().orElse(null),
                now.extra().toSeconds(),
                now.endsAt().orElse(null));
        if (begun == 1) {
            requireAllowed(now, course, quiz);
        }
        var attempt = attempts.open(me(), course.value(), quiz.quiz())
                .orElseThrow(() -> new Refusal("assessment.refusal.start-again"));
        if (begun == 1) {
            attempt.ask(drawn(attempt, quiz));
            meters.started();
        }
        return sheet(timeUp.settled(attempt));
    }

    /** Asked after the attempt has its place, which nobody else can take meanwhile; a refusal takes it back. */
    private void requireAllowed(QuizTerms now, CourseId course, QuizDefinition quiz) {
        var moments = new Moments(user.require().zone(), user.require().locale());
        if (now.isClosed()) {
            throw new Refusal(
                    "assessment.refusal.closed", moments.dateTime(now.closes().orElseThrow()));
        }
        if (now.opensAt().isPresent()) {
            throw new Refusal(
                    "assessment.refusal.wait", moments.dateTime(now.opensAt().get()));
        }
        if (now.most().isPresent()
                && attempts.begun(me(), course.value(), quiz.quiz())
                        > now.most().getAsInt()) {
            throw new Refusal("assessment.refusal.used-up", now.most().getAsInt());
        }
    }

    private List<AttemptItem> drawn(Attempt attempt, QuizDefinition quiz) {
        var seen = attempts.seen(me(), attempt.course().value(), quiz.quiz()).stream()
                .collect(Collectors.toMap(SeenQuestion::getQuestion, SeenQuestion::getTimes));
        var draw = new Draw(attempt.seed(), seen);
        var entries = draw.from(quiz);
        var shown = questions.shown(
                entries.stream().map(QuizDefinition.Entry::version).toList());
        return entries.stream()
                .map(entry -> AttemptItem.drawn(
                        entry,
                        Arrangement.draw(
                                Optional.ofNullable(shown.get(entry.version()))
                                        .orElseThrow()
                                        .task(),
                                draw.random())))
                .toList();
    }

    /**
     * An attempt as it stands, open or submitted. Costs one statement, and one more if a mentor marks some of it.
     *
     * @throws NotFound if the person has no such attempt
     */
    @ForSignedIn
    public AttemptSheet sheet(AttemptId attempt) {
        return sheet(timeUp.settled(attempts.find(attempt.value(), me()).orElseThrow(() -> missing(attempt))));
    }

    /**
     * Saves an answer. Costs three statements. One that comes after the time was over is not saved, and the attempt is
     * submitted with those that were.
     *
     * @param place of the question, from 0
     * @param revision of the saved answer that the page knows, 0 at first
     * @param json the answer by places, not trusted; an answer whose every part is open takes the saved one back
     * @throws NotFound if the person has no such attempt, or the attempt no such place
     * @throws Refusal if it is no answer to the question
     */
    @ForSignedIn
    public AnswerReceipt answer(AttemptId attempt, int place, int revision, String json) {
        var locked = timeUp.settledLocked(lock(attempt));
        var item = locked.item(place);
        var task = task(item);
        var given = given(task, item, json);
        var receipt = locked.answer(place, revision, given.given() ? AnswerJson.write(given) : null, clock.instant());
        if (receipt instanceof AnswerReceipt.Saved saved && saved.revision() > item.revision()) {
            meters.answered();
        }
        return switch (receipt) {
            case AnswerReceipt.Saved(int now, var at, boolean ignored, var time) ->
                new AnswerReceipt.Saved(now, at, Scoring.isReadable(task, given), time);
            case AnswerReceipt.Stale(int now, var saved, var at) ->
                new AnswerReceipt.Stale(now, shown(task, item, saved), at);
            case AnswerReceipt.Closed closed -> closed;
        };
    }

    /** What was given, in the author's order. */
    private static Answer given(Task task, AttemptItem item, String json) {
        try {
            return item.arranged().authored(AnswerJson.read(task, json));
        } catch (UnreadableAnswer e) {
            throw new Refusal("assessment.refusal.unreadable");
        }
    }

    private static @Nullable String shown(Task task, AttemptItem item, @Nullable String answer) {
        return answer == null ? null : AnswerJson.write(item.arranged().shown(AnswerJson.read(task, answer)));
    }

    /**
     * Closes and scores the attempt; a question without an answer earns nothing. Submitting again changes nothing.
     *
     * @throws NotFound if the person has no such attempt
     */
    @ForSignedIn
    public AttemptSheet submit(AttemptId attempt) {
        var locked = lock(attempt);
        if (locked.isOpen()) {
            submitting.submit(locked);
        }
        return sheet(locked);
    }

    private AttemptSheet sheet(Attempt attempt) {
        var versions =
                attempt.items().stream().map(AttemptItem::questionVersion).toList();
        var shown = questions.shown(versions);
        var marked = !attempt.isOpen()
                && shown.values().stream().anyMatch(question -> question.task() instanceof Task.LongAnswer);
        return AttemptSheet.of(
                attempt, quiz(attempt), shown, marked ? marks.of(attempt.id()) : List.of(), clock.instant());
    }

    private Attempt lock(AttemptId attempt) {
        return attempts.lock(attempt.value(), me()).orElseThrow(() -> missing(attempt));
    }

    private Task task(AttemptItem item) {
        var version = item.questionVersion();
        return Optional.ofNullable(questions.shown(List.of(version)).get(version))
                .orElseThrow()
                .task();
    }

    private QuizDefinition quiz(CourseId course, int version, LessonId lesson) {
        return catalogue
                .version(course, version)
                .flatMap(outline -> outline.lesson(lesson))
                .flatMap(found -> Optional.ofNullable(found.part()))
                .flatMap(quiz -> quizzes.find(course, version, quiz))
                .orElseThrow(() -> new NotFound("quiz of lesson " + lesson + " in " + course + " " + version));
    }

    private QuizDefinition quiz(Attempt attempt) {
        return quizzes.find(attempt.course(), attempt.courseVersion(), attempt.quiz())
                .orElseThrow();
    }

    private UUID me() {
        return user.require().id().value();
    }

    private static NotFound missing(AttemptId attempt) {
        return new NotFound("attempt " + attempt);
    }
}
