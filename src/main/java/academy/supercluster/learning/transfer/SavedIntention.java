/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.transfer;

/** What became of an intention that was to be saved. Whoever holds one may rely on it: the transaction was committed. */
public sealed interface SavedIntention {

    TransferIntention now();

    /** It is saved. */
    record Saved(TransferIntention now) implements SavedIntention {}

    /** It was not saved, because another window has saved a later one. */
    record Conflict(TransferIntention now) implements SavedIntention {}
}
