/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.content;

/** A text is no content of a worksheet, or more of it than is taken. */
public class UnreadableSheet extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        MALFORMED,
        TOO_LARGE,
        TOO_MANY_ROWS,
        CELL_TOO_LONG
    }

    private final Reason reason;

    UnreadableSheet(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
