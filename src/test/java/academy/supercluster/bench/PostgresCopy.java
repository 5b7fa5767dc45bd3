/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Writes rows with PostgreSQL's own COPY, in its text form. */
final class PostgresCopy implements BulkRows {

    private static final int CHUNK = 1 << 16;

    private final Connection connection;
    private final Map<BulkTable, StringBuilder> waiting = new LinkedHashMap<>();

    PostgresCopy(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    @Override
    public void add(BulkTable table, @Nullable Object... values) {
        var rows = waiting.computeIfAbsent(table, each -> new StringBuilder(CHUNK));
        for (var i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            append(rows, values[i]);
        }
        rows.append('\n');
    }

    @Override
    public void flush() throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try {
            for (var each : waiting.entrySet()) {
                if (!each.getValue().isEmpty()) {
                    var table = each.getKey();
                    copy.copyIn(
                            "copy " + table.name() + " " + table.columnList() + " from stdin",
                            new StringReader(each.getValue().toString()),
                            CHUNK);
                    each.getValue().setLength(0);
                }
            }
        } catch (IOException e) {
            throw new SQLException(e);
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static void append(StringBuilder rows, @Nullable Object value) {
        switch (value) {
            case null -> rows.append("\\N");
            case String text -> escape(rows, text);
            default -> rows.append(value);
        }
    }

    private static void escape(StringBuilder rows, String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\t' -> rows.append("\\t");
                default -> rows.append(c);
            }
        }
    }
}
