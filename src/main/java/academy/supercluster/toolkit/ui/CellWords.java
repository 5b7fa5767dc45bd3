/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import academy.supercluster.toolkit.format.Choice;
import academy.supercluster.toolkit.format.Column;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What cells say, in the words of their column. */
record CellWords(String yes, String no) {

    String shown(Column column, String value) {
        return switch (column.type()) {
            case CHOICE -> label(column, value);
            case TAGS ->
                Arrays.stream(value.split(", ")).map(id -> label(column, id)).collect(Collectors.joining(", "));
            case YES_NO -> value.equals("yes") ? yes : value.equals("no") ? no : value;
            default -> value;
        };
    }

    private static String label(Column column, String id) {
        return column.choice(id).map(Choice::label).orElse(id);
    }
}
