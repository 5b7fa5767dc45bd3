/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.content;

import academy.supercluster.toolkit.format.Choice;
import academy.supercluster.toolkit.format.Column;
import academy.supercluster.toolkit.format.ColumnType;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads cells as people type and paste them: labels instead of ids, numbers with separators, days in several forms.
 * What can be read is brought into the form in which it is stored; what cannot stays as it was typed, with the reason.
 */
public final class CellReader {

    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1", "✓", "✔", "ja", "oui", "sí", "si");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "–", "-", "nein", "non", "nei");
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private CellReader() {}

    public static Cell read(Column column, String typed) {
        if (typed.isEmpty()) {
            return Cell.sound("");
        }
        return switch (column.type()) {
            case TEXT, ORGANISATION, PERSON ->
                typed.length() <= column.longest()
                        ? Cell.sound(typed)
                        : Cell.wrong(typed, "too-long", column.longest(), typed.length());
            case NUMBER, INTEGER, MONEY, SCALE -> number(column, typed);
            case DATE -> TypedDay.read(typed);
            case CHOICE -> choice(column, typed);
            case TAGS -> tags(column, typed);
            case YES_NO -> yesNo(typed);
        };
    }

    private static Cell number(Column column, String typed) {
        var read = TypedAmount.read(typed);
        if (read.number() == null) {
            return Cell.wrong(typed, read.ambiguous() ? "ambiguous-number" : "no-number", read.plain());
        }
        var number = read.number();
        var whole = column.type() == ColumnType.INTEGER || column.type() == ColumnType.SCALE;
        if (whole && number.stripTrailingZeros().scale() > 0) {
            return Cell.wrong(typed, "not-whole");
        }
        if (column.type() == ColumnType.SCALE) {
            return number.compareTo(ONE) < 0 || number.compareTo(FIVE) > 0
                    ? Cell.wrong(typed, "not-on-scale")
                    : Cell.sound(TypedAmount.plain(number));
        }
        if (column.least() != null && number.compareTo(column.least()) < 0) {
            return Cell.wrong(typed, "too-small", TypedAmount.plain(column.least()));
        }
        if (column.most() != null && number.compareTo(column.most()) > 0) {
            return Cell.wrong(typed, "too-great", TypedAmount.plain(column.most()));
        }
        return Cell.sound(TypedAmount.plain(number));
    }

    private static Cell choice(Column column, String typed) {
        return find(column, typed)
                .map(choice -> Cell.sound(choice.id()))
                .orElseGet(() -> Cell.wrong(typed, "no-choice", labels(column)));
    }

    private static Cell tags(Column column, String typed) {
        var ids = new LinkedHashSet<String>();
        for (var part : typed.split("[,;\\n|]")) {
            if (part.isBlank()) {
                continue;
            }
            var choice = find(column, part.strip());
            if (choice.isEmpty()) {
                return Cell.wrong(typed, "no-tag", part.strip(), labels(column));
            }
            ids.add(choice.get().id());
        }
        return Cell.sound(String.join(", ", ids));
    }

    private static Cell yesNo(String typed) {
        var word = typed.strip().toLowerCase(Locale.ROOT);
        return YES.contains(word)
                ? Cell.sound("yes")
                : NO.contains(word) ? Cell.sound("no") : Cell.wrong(typed, "no-yes-no");
    }

    private static Optional<Choice> find(Column column, String typed) {
        var wanted = folded(typed);
        return column.choices().stream()
                .filter(choice -> Stream.concat(Stream.of(choice.id(), choice.label()), choice.also().stream())
                        .anyMatch(word -> folded(word).equals(wanted)))
                .findFirst();
    }

    /** Without accents, case, and everything that is neither letter nor digit. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String labels(Column column) {
        return String.join(", ", column.choices().stream().map(Choice::label).toList());
    }
}
