/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.mentoring.Mentorships;
import academy.supercluster.operations.AuditEntry;
import academy.supercluster.operations.AuditLog;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForMentors;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Giving a person more time than others have, such as for reading slowly or in a foreign language. */
@Service
@Transactional
public class GivingExtraTime {

    private final ExtraTimes times;
    private final Attempts attempts;
    private final QuizDefinitions quizzes;
    private final Mentorships mentorships;
    private final AuditLog audit;
    private final CurrentUser user;

    GivingExtraTime(
            ExtraTimes times,
            Attempts attempts,
            QuizDefinitions quizzes,
            Mentorships mentorships,
            AuditLog audit,
            CurrentUser user) {
        this.times = times;
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.mentorships = mentorships;
        this.audit = audit;
        this.user = user;
    }

    /**
     * What the person has.
     *
     * @throws NotFound if the person is none of the learners of whoever is signed in
     */
    @ForMentors
    @Transactional(readOnly = true)
    public ExtraTime of(UserId learner) {
        requireOwn(learner);
        return times.of(learner.value());
    }

    /**
     * Gives the person this extra time instead of what they had, also for attempts that are running. Audited.
     *
     * @param time with the version of what is to be replaced
     * @throws NotFound if the person is none of the learners of whoever is signed in
     * @throws Refusal if somebody else has changed it meanwhile
     */
    @ForMentors
    public void give(UserId learner, ExtraTime time) {
        requireOwn(learner);
        var me = user.require().id();
        if (!times.put(learner.value(), time, me)) {
            throw new Refusal("assessment.extra.changed");
        }
        attempts.timed(learner.value()).forEach(attempt -> allow(attempt, time));
        // How much it is may tell of somebody's health, and an entry can never be erased.
        audit.record(new AuditEntry(me.value(), "assessment.extra-time.set", "user:" + learner, Map.of()));
    }

    private void requireOwn(UserId learner) {
        if (!mentorships.sees(user.require(), learner)) {
            throw new NotFound("learner " + learner);
        }
    }

    private void allow(Attempt attempt, ExtraTime time) {
        quizzes.find(attempt.course(), attempt.courseVersion(), attempt.quiz())
                .flatMap(quiz -> java.util.Optional.ofNullable(quiz.rules().limit()))
                .ifPresent(limit -> {
                    Duration extra = time.of(limit);
                    attempt.allow(limit.plus(extra), extra);
                });
    }
}
