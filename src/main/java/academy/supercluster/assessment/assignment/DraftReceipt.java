/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.time.Instant;

/** What came of keeping a draft. Whoever holds one may rely on it: the transaction was committed. */
public sealed interface DraftReceipt {

    /** @param revision to be named with the next change */
    record Saved(int revision, Instant at) implements DraftReceipt {}

    /**
     * Elsewhere, most likely in another tab, the text was changed meanwhile. Nothing was overwritten.
     *
     * @param other what is kept
     * @param revision to be named when the learner has chosen
     */
    record Conflict(String other, int revision) implements DraftReceipt {}

    /** The work is handed in, accepted, or its time is over: the text was not kept. */
    record Closed() implements DraftReceipt {}
}
