/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a worksheet.
 *
 * @param row what one row is called, such as <i>organisation</i>; empty for a form
 */
public record Section(String id, Kind kind, String title, String hint, String row, List<Column> columns) {

    /** The row of a form, which has only one. */
    public static final String FORM_ROW = "form";

    /** How it looks. */
    public enum Kind {
        /** Rows below one another. */
        TABLE,
        /** Rows beside one another, for few of them with much in each. */
        CARDS,
        /** Single fields. */
        FORM;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String word) {
            return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    public Section {
        columns = List.copyOf(columns);
    }

    public boolean isForm() {
        return kind == Kind.FORM;
    }

    public Optional<Column> column(String column) {
        return columns.stream().filter(each -> each.id().equals(column)).findFirst();
    }

    /** The kind with the word, as authors write it. */
    public static Optional<Kind> kind(String word) {
        return Kind.of(word);
    }
}
