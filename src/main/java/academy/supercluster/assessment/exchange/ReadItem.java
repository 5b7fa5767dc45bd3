/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item of a file.
 *
 * @param line where it begins, counted from 1
 * @param name its title, or how its text begins
 * @param remarks what was changed, or why it was refused; empty exactly when it was kept as it is
 * @param read null unless it was read
 */
public record ReadItem(
        int line,
        String name,
        Fate fate,
        List<String> remarks,
        @Nullable BankItem read) {

    /** What can become of an item. */
    public enum Fate {
        /** Read with nothing lost. */
        KEPT,
        /** Read with changes, which the remarks name. */
        CHANGED,
        /** Not read; the remarks say why. */
        REFUSED,
        /** No question: a description or a category, which is named and not counted. */
        LEFT_OUT
    }

    public ReadItem {
        remarks = List.copyOf(remarks);
    }

    static ReadItem of(int line, BankItem read, List<String> remarks) {
        return new ReadItem(line, read.title(), remarks.isEmpty() ? Fate.KEPT : Fate.CHANGED, remarks, read);
    }

    static ReadItem refused(int line, String name, String why) {
        return new ReadItem(line, name, Fate.REFUSED, List.of(why), null);
    }

    static ReadItem leftOut(int line, String name, String why) {
        return new ReadItem(line, name, Fate.LEFT_OUT, List.of(why), null);
    }

    /** The question, if it was read. */
    public Optional<BankItem> item() {
        return Optional.ofNullable(read);
    }
}
