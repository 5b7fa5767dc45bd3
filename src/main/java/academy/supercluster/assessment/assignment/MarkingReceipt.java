/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.time.Instant;

/** What came of a mark. Whoever holds one may rely on it: the transaction was committed. */
public sealed interface MarkingReceipt {

    /** @param revision to be named with the next mark */
    record Saved(long revision, Instant at) implements MarkingReceipt {}

    /**
     * Somebody else, or the same mentor elsewhere, has marked meanwhile. Nothing was overwritten.
     *
     * @param by the name of whoever did
     * @param now how the submission stands
     */
    record Conflict(String by, SubmissionView now) implements MarkingReceipt {}
}
