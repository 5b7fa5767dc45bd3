/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.assessment.question.Arrangement;
import academy.supercluster.assessment.question.Share;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of a sitting, pinned to its version.
 *
 * @param answer in the author's order; null as long as it is open, and when no answer was given
 * @param answeredAt null as long as it is open
 * @param share what it earned; nothing as long as it is open
 */
record SittingItem(
        int place,
        UUID probe,
        long questionVersion,
        Arrangement arrangement,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        Share share) {

    static SittingItem drawn(int place, UUID probe, long questionVersion, Arrangement arrangement) {
        return new SittingItem(place, probe, questionVersion, arrangement, null, null, Share.NOTHING);
    }

    SittingItem answered(@Nullable String given, Share earned, Instant now) {
        return new SittingItem(place, probe, questionVersion, arrangement, given, now, earned);
    }

    boolean isAnswered() {
        return answeredAt != null;
    }
}
