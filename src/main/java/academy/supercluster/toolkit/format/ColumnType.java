/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.format;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a cell takes. */
public enum ColumnType {
    /** Words, as many as the column allows. */
    TEXT,
    /** A number, with decimals. */
    NUMBER,
    /** A whole number. */
    INTEGER,
    /** An amount in the currency the sheet names; not negative unless the column says so. */
    MONEY,
    /** A day. */
    DATE,
    /** One of the column's choices. */
    CHOICE,
    /** Any of the column's choices. */
    TAGS,
    YES_NO,
    /** 1 to 5. */
    SCALE,
    /** The name of an organisation, free text; a {@link academy.supercluster.toolkit.ReferenceSource} may suggest some. */
    ORGANISATION,
    /** The name of a person, free text; a {@link academy.supercluster.toolkit.ReferenceSource} may suggest some. */
    PERSON;

    /** As authors write it: {@code yes-no}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ColumnType> of(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** Whether its cells hold words that are kept as typed. */
    public boolean isText() {
        return this == TEXT || this == ORGANISATION || this == PERSON;
    }

    public boolean isNumber() {
        return this == NUMBER || this == INTEGER || this == MONEY || this == SCALE;
    }

    public boolean hasChoices() {
        return this == CHOICE || this == TAGS;
    }
}
