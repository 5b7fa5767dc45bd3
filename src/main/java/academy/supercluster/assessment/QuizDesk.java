/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.shared.Percent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a learner finds before a quiz.
 *
 * @param questions how many questions of an attempt count
 * @param drafts how many more are asked that do not count
 * @param terms what the rules of time and number mean for this learner now
 * @param open the attempt that is open, if any
 * @param past submitted attempts, the latest first, at most {@value #MOST_PAST}
 */
public record QuizDesk(
        String title,
        Percent pass,
        int questions,
        int drafts,
        QuizTerms terms,
        Optional<AttemptId> open,
        List<Past> past) {

    static final int MOST_PAST = 20;

    public QuizDesk {
        past = List.copyOf(past);
    }

    /** @param latest the attempts of the learner, the latest first */
    static QuizDesk of(QuizDefinition quiz, List<Attempt> latest, QuizTerms terms) {
        return new QuizDesk(
                quiz.title(),
                quiz.pass(),
                quiz.counting(),
                quiz.drafts(),
                terms,
                latest.stream().filter(Attempt::isOpen).map(Attempt::id).findFirst(),
                latest.stream()
                        .flatMap(attempt -> attempt
                                .submittedAt()
                                .map(at -> new Past(
                                        attempt.id(), at, attempt.result(), attempt.isPassed(), attempt.isAwaiting()))
                                .stream())
                        .limit(MOST_PAST)
                        .toList());
    }

    /**
     * An attempt that was submitted.
     *
     * @param awaiting whether its result waits for a mentor's mark
     */
    public record Past(AttemptId attempt, Instant submittedAt, Percent result, boolean passed, boolean awaiting) {}

    /** Whether one of the attempts passed. */
    public boolean passed() {
        return past.stream().anyMatch(Past::passed);
    }
}
