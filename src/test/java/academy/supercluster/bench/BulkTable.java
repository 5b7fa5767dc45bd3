/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.util.List;

/** A table that is filled in bulk, and the columns that are given. */
public record BulkTable(String name, List<String> columns) {

    public static BulkTable of(String name, String... columns) {
        return new BulkTable(name, List.of(columns));
    }

    String columnList() {
        return "(" + String.join(", ", columns) + ")";
    }
}
