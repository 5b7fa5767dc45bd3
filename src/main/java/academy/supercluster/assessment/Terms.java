/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Closing;
import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.Enrolments;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out what the rules of a quiz mean for a learner. Asks the database only where a rule needs it. */
@Component
class Terms {

    private final ExtraTimes extraTimes;
    private final Enrolments enrolments;
    private final Clock clock;

    Terms(ExtraTimes extraTimes, Enrolments enrolments, Clock clock) {
        this.extraTimes = extraTimes;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** @param past the attempts of the learner, at least as many as the rules count, the latest first */
    QuizTerms of(SignedIn learner, CourseId course, QuizDefinition quiz, List<Attempt> past) {
        var enrolment = quiz.rules().closes() instanceof Closing.AfterEnrolment
                ? enrolments.of(learner.id(), course)
                : Optional.<EnrolmentId>empty();
        return of(learner, enrolment.orElse(null), quiz, past);
    }

    QuizTerms of(SignedIn learner, @Nullable EnrolmentId enrolment, QuizDefinition quiz, List<Attempt> past) {
        var rules = quiz.rules();
        var now = clock.instant();
        var extra = rules.limit() == null
                ? Duration.ZERO
                : extraTimes.of(learner.id().value()).of(rules.limit());
        var limit = Optional.ofNullable(rules.limit()).map(extra::plus);
        var closes = closes(rules.closes(), learner, enrolment, now);
        var ends = Deadline.of(now, limit.orElse(null), closes.orElse(null), Duration.ZERO);
        return new QuizTerms(
                now,
                rules.most() == null ? OptionalInt.empty() : OptionalInt.of(rules.most()),
                rules.most() == null ? OptionalInt.empty() : OptionalInt.of(Math.max(0, rules.most() - past.size())),
                opensAt(rules.pause(), past).filter(now::isBefore),
                limit,
                extra,
                closes,
                Optional.ofNullable(ends));
    }

    private Optional<Instant> closes(
            @Nullable Closing closing, SignedIn learner, @Nullable EnrolmentId enrolment, Instant now) {
        return Optional.ofNullable(closing).map(each -> switch (each) {
            case Closing.At at -> at.moment(now, learner.zone());
            case Closing.AfterEnrolment days ->
                days.moment(
                        Optional.ofNullable(enrolment)
                                .flatMap(enrolments::enrolledAt)
                                .orElse(now),
                        learner.zone());
        });
    }

    private static Optional<Instant> opensAt(Duration pause, List<Attempt> past) {
        return pause.isZero()
                ? Optional.empty()
                : past.stream()
                        .flatMap(attempt -> attempt.submittedAt().stream())
                        .max(Instant::compareTo)
                        .map(at -> at.plus(pause));
    }
}
