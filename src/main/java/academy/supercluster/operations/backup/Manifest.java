/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

import java.util.List;
import java.util.Map;

/**
 * What a backup holds.
 *
 * @param format of the backup itself
 * @param takenAt ISO instant
 * @param database product it was taken from
 * @param migrations what had been applied, by history table: version and script to checksum
 * @param sequences next value of each sequence and, as {@code table.column}, of each identity column
 */
record Manifest(
        int format,
        String takenAt,
        String database,
        Map<String, Map<String, String>> migrations,
        List<Table> tables,
        Map<String, Long> sequences,
        List<StoredFile> files) {

    static final int FORMAT = 1;

    /** A table's content, its entry in the zip checked by the SHA-256 of what is unpacked. */
    record Table(String name, List<Column> columns, long rows, String sha256) {}

    record Column(String name, ColumnKind kind) {}

    /** A stored file, its path relative to the folder of files, with forward slashes. */
    record StoredFile(String path, long bytes, String sha256) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
