/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows in JDBC batches, for databases without COPY. */
final class JdbcBatches implements BulkRows {

    private static final int BATCH = 1_000;

    private final Connection connection;
    private final Map<BulkTable, List<@Nullable Object[]>> waiting = new LinkedHashMap<>();

    JdbcBatches(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    @Override
    public void add(BulkTable table, @Nullable Object... values) {
        waiting.computeIfAbsent(table, each -> new ArrayList<>()).add(values);
    }

    @Override
    public void flush() throws SQLException {
        for (var each : waiting.entrySet()) {
            try (var insert = connection.prepareStatement(insert(each.getKey()))) {
                write(insert, each.getValue());
            }
            each.getValue().clear();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static String insert(BulkTable table) {
        var places = table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + table.name() + " " + table.columnList() + " values (" + places + ")";
    }

    private static void write(PreparedStatement insert, List<@Nullable Object[]> rows) throws SQLException {
        var inBatch = 0;
        for (var row : rows) {
            for (var i = 0; i < row.length; i++) {
                insert.setObject(i + 1, row[i] instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : row[i]);
            }
            insert.addBatch();
            if (++inBatch % BATCH == 0) {
                insert.executeBatch();
            }
        }
        insert.executeBatch();
    }
}
