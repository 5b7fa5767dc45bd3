/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.People;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForMentors;
import academy.supercluster.shared.access.ForSignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Learners asking their mentor from a lesson, and mentors answering. A question of somebody without a mentor is open to
 * every mentor whose role covers the course.
 */
@Service
@Transactional
public class AskingMentor {

    /** The most characters a message has. */
    public static final int LONGEST = 4_000;

    static final int A_DAY = 20;
    private static final int MOST_SHOWN = 20;
    private static final int MOST_WAITING = 2_000;

    private final MentorQuestions questions;
    private final Mentorships mentorships;
    private final QuestionNotices notices;
    private final CourseCatalogue catalogue;
    private final Enrolments enrolments;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    AskingMentor(
            MentorQuestions questions,
            Mentorships mentorships,
            QuestionNotices notices,
            CourseCatalogue catalogue,
            Enrolments enrolments,
            People people,
            CurrentUser user,
            Clock clock) {
        this.questions = questions;
        this.mentorships = mentorships;
        this.notices = notices;
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /** What the person who is signed in asked from the lesson, the latest first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<QuestionThread> mine(CourseId course, LessonId lesson) {
        return threads(questions.of(user.require().id().value(), course.value(), lesson.value(), Limit.of(MOST_SHOWN)));
    }

    /**
     * Asks.
     *
     * @param id chosen by the sender, so that a question sent twice over a shaky line is kept once
     * @throws Refusal if the text is empty or too long, after twenty questions within a day, or without an enrolment
     * @throws NotFound if there is no such lesson
     */
    @ForSignedIn
    public void ask(QuestionId id, CourseId course, LessonId lesson, String text) {
        var words = words(text);
        var me = user.require().id();
        var earlier = questions.findById(id.value());
        if (earlier.isPresent()) {
            if (!earlier.get().learner().equals(me)) {
                throw new NotFound("question " + id);
            }
            return;
        }
        var outline = catalogue.course(course).orElseThrow(() -> new NotFound("course " + course));
        outline.lesson(lesson).orElseThrow(() -> new NotFound("lesson " + lesson + " of " + course));
        enrolments.of(me, course).orElseThrow(() -> new Refusal("learning.refusal.not-enrolled"));
        var now = clock.instant();
        if (questions.by(me.value(), now.minus(Duration.ofDays(1))) >= A_DAY) {
            throw new Refusal("learning.asking.enough", A_DAY);
        }
        var question = questions.save(new MentorQuestion(id, me, course, lesson, words, now));
        notices.asked(question, words);
    }

    /**
     * Says something more in a talk, as its learner or as a mentor.
     *
     * @throws NotFound if it is somebody else's
     * @throws Refusal if the text is empty or too long, or the talk has become long
     */
    @ForSignedIn
    public QuestionThread say(QuestionId id, String text) {
        var words = words(text);
        var question = visible(id);
        var me = user.require();
        if (question.say(me.id(), words, clock.instant())) {
            if (question.learner().equals(me.id())) {
                notices.asked(question, words);
            } else {
                notices.answered(question, me.name(), words);
            }
        }
        return threads(List.of(question)).getFirst();
    }

    /**
     * What waits for an answer of the mentor who is signed in, the oldest first. A constant number of statements.
     *
     * @param limit at most 50
     */
    @ForMentors
    @Transactional(readOnly = true)
    public List<QuestionThread> waiting(int limit) {
        var ids = waiting();
        return threads(ids.subList(0, Math.min(ids.size(), Math.min(limit, 50)))).stream()
                .sorted(Comparator.comparing(QuestionThread::lastAt))
                .toList();
    }

    /** How many questions wait for the mentor who is signed in, of the {@value #MOST_WAITING} oldest. */
    @ForMentors
    @Transactional(readOnly = true)
    public int countWaiting() {
        return waiting().size();
    }

    /**
     * The latest talks with a learner, the latest first, at most {@value #MOST_SHOWN}.
     *
     * @throws NotFound if the learner is somebody else's
     */
    @ForMentors
    @Transactional(readOnly = true)
    public List<QuestionThread> of(UserId learner) {
        var me = user.require();
        if (!mentorships.sees(me, learner)) {
            throw new NotFound("learner " + learner);
        }
        var all = threads(questions.of(learner.value(), Limit.of(MOST_SHOWN)));
        var own = mentorships.own(
                me,
                all.stream().map(thread -> new Mentee(learner, thread.course())).toList());
        return all.stream()
                .filter(thread -> own.contains(new Mentee(learner, thread.course())))
                .toList();
    }

    private List<UUID> waiting() {
        var all = questions.waiting(Limit.of(MOST_WAITING));
        var open = mentorships.open(
                user.require(), all.stream().map(AskingMentor::mentee).collect(Collectors.toSet()));
        return all.stream()
                .filter(each -> open.contains(mentee(each)))
                .map(MentorQuestions.Waiting::getId)
                .toList();
    }

    private static Mentee mentee(MentorQuestions.Waiting waiting) {
        return new Mentee(new UserId(waiting.getLearner()), new CourseId(waiting.getCourse()));
    }

    private MentorQuestion visible(QuestionId id) {
        var me = user.require();
        var question = questions.findById(id.value()).orElseThrow(() -> new NotFound("question " + id));
        var asMentor = me.may(Role.MENTOR, Scope.course(question.course().value()));
        if (question.learner().equals(me.id())
                || asMentor && !mentorships.open(me, List.of(question.mentee())).isEmpty()) {
            return question;
        }
        throw new NotFound("question " + id);
    }

    private List<QuestionThread> threads(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : threads(questions.whole(ids));
    }

    private List<QuestionThread> threads(Collection<MentorQuestion> found) {
        var names = people.names(found.stream()
                .flatMap(question -> question.said().stream())
                .map(MentorMessage::author)
                .filter(Objects::nonNull)
                .map(UserId::new)
                .collect(Collectors.toSet()));
        Function<UserId, String> name = person -> names.getOrDefault(person, "");
        return found.stream()
                .map(question -> new QuestionThread(
                        question.id(),
                        question.learner(),
                        name.apply(question.learner()),
                        question.course(),
                        question.lesson(),
                        question.lastAt(),
                        question.isWaiting(),
                        question.said().stream()
                                .map(message -> said(question, message, name))
                                .toList()))
                .toList();
    }

    private static QuestionThread.Said said(
            MentorQuestion question, MentorMessage message, Function<UserId, String> name) {
        var author = message.author();
        return new QuestionThread.Said(
                question.learner().value().equals(author),
                author == null ? "" : name.apply(new UserId(author)),
                message.text(),
                message.saidAt());
    }

    private static String words(String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw new Refusal("learning.asking.empty");
        }
        if (words.length() > LONGEST) {
            throw new Refusal("learning.asking.too-long", LONGEST);
        }
        return words;
    }
}
