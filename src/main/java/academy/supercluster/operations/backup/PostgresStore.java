/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** PostgreSQL, read as one snapshot while the server goes on, filled in one transaction. */
class PostgresStore extends Store {

    private record ForeignKey(String table, String name, String definition) {}

    private final List<ForeignKey> lifted = new ArrayList<>();

    PostgresStore(Connection connection) {
        super(connection);
    }

    @Override
    String product() {
        return "PostgreSQL";
    }

    @Override
    void beginSnapshot() throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
    }

    @Override
    Map<String, Long> sequences() throws SQLException {
        var next = new TreeMap<String, Long>();
        for (var sequence : sequencesByUse().entrySet()) {
            try (var query = connection.createStatement();
                    var rows = query.executeQuery(
                            "select last_value + case when is_called then 1 else 0 end from " + sequence.getValue())) {
                rows.next();
                next.put(sequence.getKey(), rows.getLong(1));
            }
        }
        return next;
    }

    /** Names of sequences, by the column they serve or else by themselves. */
    private Map<String, String> sequencesByUse() throws SQLException {
        var sequences = new TreeMap<String, String>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery("""
                        select coalesce(t.relname || '.' || a.attname, s.relname), s.oid::regclass::text
                        from pg_class s
                        left join pg_depend d on d.objid = s.oid and d.classid = 'pg_class'::regclass
                            and d.refclassid = 'pg_class'::regclass and d.deptype in ('i', 'a')
                        left join pg_class t on t.oid = d.refobjid
                        left join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
                        where s.relkind = 'S' and s.relnamespace = current_schema()::regnamespace""")) {
            while (rows.next()) {
                sequences.put(rows.getString(1), rows.getString(2));
            }
        }
        return sequences;
    }

    @Override
    void beginFilling(Map<String, Long> sequences) throws SQLException {
        connection.setAutoCommit(false);
        for (var sequence : sequences.entrySet()) {
            restart(sequence.getKey(), sequence.getValue());
        }
        try (var query = connection.createStatement();
                var rows = query.executeQuery("""
                        select t.relname, c.conname, pg_get_constraintdef(c.oid)
                        from pg_constraint c join pg_class t on t.oid = c.conrelid
                        where c.contype = 'f' and c.connamespace = current_schema()::regnamespace
                        and c.conparentid = 0""")) {
            while (rows.next()) {
                lifted.add(new ForeignKey(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        for (var key : lifted) {
            execute("alter table " + quoted(key.table()) + " drop constraint " + quoted(key.name()));
        }
    }

    @Override
    void endFilling() throws SQLException {
        for (var key : lifted) {
            execute("alter table " + quoted(key.table()) + " add constraint " + quoted(key.name()) + " "
                    + key.definition());
        }
    }

    @Override
    String placeholder(ColumnKind kind) {
        return kind == ColumnKind.JSON ? "cast(? as jsonb)" : "?";
    }
}
