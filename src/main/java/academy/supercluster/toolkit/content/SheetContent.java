/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: rows by section, in order. Cells are as they were typed, or in the form in which they are stored
 * when they can be read. Sections and columns that the format no longer has are kept.
 */
public record SheetContent(Map<String, List<Row>> sections) {

    public static final SheetContent EMPTY = new SheetContent(Map.of());

    public SheetContent {
        var copy = new LinkedHashMap<String, List<Row>>();
        sections.forEach((section, rows) -> copy.put(section, List.copyOf(rows)));
        sections = Map.copyOf(copy);
    }

    /**
     * A row.
     *
     * @param id stays the same when the row moves
     * @param cells by column; no empty ones
     */
    public record Row(String id, Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** What stands in the column; empty if nothing does. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        public boolean isEmpty() {
            return cells.isEmpty();
        }
    }

    public List<Row> rows(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** Rows in which something stands, in all sections. */
    public int filledRows() {
        return (int) sections.values().stream()
                .flatMap(List::stream)
                .filter(row -> !row.isEmpty())
                .count();
    }
}
