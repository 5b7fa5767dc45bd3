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
 * @param open the attempt that is open, if any
 * @param past submitted attempts, the latest first, at most {@value #MOST_PAST}
 */
public record QuizDesk(
        String title, Percent pass, int questions, int drafts, Optional<AttemptId> open, List<Past> past) {

    static final int MOST_PAST = 20;

    public QuizDesk {
        past = List.copyOf(past);
    }

    /** An attempt that was submitted. */
    public record Past(AttemptId attempt, Instant submittedAt, Percent result, boolean passed) {}

    /** Whether one of the attempts passed. */
    public boolean passed() {
        return past.stream().anyMatch(Past::passed);
    }
}
