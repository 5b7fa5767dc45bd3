/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The embedded database. Nobody else is connected to it, so what is read is one state. */
class H2Store extends Store {

    H2Store(Connection connection) {
        super(connection);
    }

    @Override
    String product() {
        return "H2";
    }

    @Override
    void beginSnapshot() throws SQLException {
        connection.setAutoCommit(false);
        execute("set lazy_query_execution 1");
    }

    @Override
    Map<String, Long> sequences() throws SQLException {
        var next = new TreeMap<String, Long>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery("""
                        select table_name || '.' || column_name, identity_base from information_schema.columns
                        where table_schema = current_schema() and is_identity = 'YES'
                        union all
                        select sequence_name, base_value from information_schema.sequences
                        where sequence_schema = current_schema()""")) {
            while (rows.next()) {
                next.put(rows.getString(1), rows.getLong(2));
            }
        }
        return next;
    }

    /** Restarting commits in H2, so it is done first: on an empty database it changes nothing anybody sees. */
    @Override
    void beginFilling(Map<String, Long> sequences) throws SQLException {
        for (var sequence : sequences.entrySet()) {
            restart(sequence.getKey(), sequence.getValue());
        }
        execute("set referential_integrity false");
        connection.commit();
    }

    @Override
    void endFilling() {
        // The commit comes first: switching the rules on again would commit by itself.
    }

    @Override
    void afterFilling() throws SQLException {
        execute("set referential_integrity true");
    }

    @Override
    String placeholder(ColumnKind kind) {
        return kind == ColumnKind.JSON ? "? format json" : "?";
    }
}
