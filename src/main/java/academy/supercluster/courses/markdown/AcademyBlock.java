/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import org.commonmark.node.CustomBlock;

/** A block that begins with {@code :::kind argument} and ends with {@code :::}. */
final class AcademyBlock extends CustomBlock {

    private final String kind;
    private final String argument;
    private boolean closed;

    AcademyBlock(String kind, String argument) {
        this.kind = kind;
        this.argument = argument;
    }

    /** The word after the colons; empty where a {@code :::} closes nothing. */
    String kind() {
        return kind;
    }

    String argument() {
        return argument;
    }

    boolean closed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
