/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.transfer;

import academy.supercluster.courses.CourseId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An intention as it is kept, with what was said about it later.
 *
 * @param revision rises with each change
 * @param askFrom from when it is asked what became of it; null once that is answered for good
 * @param answers the first one first
 */
public record TransferIntention(
        CourseId course,
        Wish wish,
        int revision,
        Instant madeAt,
        @Nullable Instant askFrom,
        List<Told> answers) {

    public TransferIntention {
        answers = List.copyOf(answers);
    }

    /**
     * What was said about it.
     *
     * @param story what happened; may be empty
     * @param evidence an address where it can be seen; may be empty
     */
    public record Told(Outcome outcome, String story, String evidence, Instant at) {}

    /** Whether it is to be asked now. */
    public boolean isDue(Instant now) {
        return askFrom != null && !askFrom.isAfter(now);
    }
}
