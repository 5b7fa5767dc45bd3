/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Arrangement;
import academy.supercluster.assessment.question.Share;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question of an attempt, pinned to its version.
 *
 * @param counts whether it adds to the result
 * @param answer the answer that was saved last, in the author's order, or null
 * @param revision how often an answer was saved or cleared
 * @param answeredAt when the last time was
 * @param earned with {@code possible} the share it earned, once submitted
 */
@Embeddable
record AttemptItem(
        long questionVersion,
        String arrangement,
        boolean counts,
        @Nullable String answer,
        int revision,
        @Nullable Instant answeredAt,
        @Nullable Integer earned,
        @Nullable Integer possible) {

    static AttemptItem drawn(QuizDefinition.Entry entry, Arrangement arrangement) {
        return new AttemptItem(entry.version(), arrangement.toString(), entry.counts(), null, 0, null, null, null);
    }

    AttemptItem answered(@Nullable String newAnswer, Instant now) {
        return new AttemptItem(questionVersion, arrangement, counts, newAnswer, revision + 1, now, earned, possible);
    }

    AttemptItem scored(Share share) {
        return new AttemptItem(
                questionVersion, arrangement, counts, answer, revision, answeredAt, share.part(), share.whole());
    }

    Arrangement arranged() {
        return Arrangement.parse(arrangement);
    }

    /** What it earned; nothing as long as it was not submitted. */
    Share share() {
        return earned == null || possible == null ? Share.NOTHING : new Share(earned, possible);
    }
}
