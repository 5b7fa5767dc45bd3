/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.toolkit.content.CheckedSheet;
import academy.supercluster.toolkit.content.SheetContent;
import java.time.Instant;

/** What became of a saving. Whoever holds one may rely on it: the transaction was committed. */
public sealed interface SaveReceipt {

    /**
     * The content is saved, in the form that {@code sheet} holds.
     *
     * @param revision to be named with the next saving
     */
    record Saved(int revision, Instant at, CheckedSheet sheet) implements SaveReceipt {}

    /**
     * Nothing was saved, because another window has saved since. Nothing was overwritten either; whoever fills in
     * chooses.
     *
     * @param content what is saved
     * @param revision of it
     */
    record Stale(int revision, Instant at, SheetContent content) implements SaveReceipt {}
}
