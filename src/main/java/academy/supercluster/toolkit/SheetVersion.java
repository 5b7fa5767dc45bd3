/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import java.time.Instant;

/**
 * A former state of a worksheet.
 *
 * @param number rises; the worksheet itself has none
 * @param rows how many rows held something
 * @param savedAt when this state was saved last
 */
public record SheetVersion(int number, int rows, Instant savedAt, Reason reason) {

    /** Why it was kept. */
    public enum Reason {
        /** A sitting was over. */
        SITTING,
        /** Many rows were about to change at once. */
        BEFORE_CHANGE,
        /** An earlier version was about to be restored. */
        BEFORE_RESTORE,
        /** Two windows had changed it, and one of the two was chosen. */
        OTHER_WINDOW
    }
}
