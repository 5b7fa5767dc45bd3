/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A database as backups see it: what is in it, and how it is filled without disturbing its own rules. */
abstract class Store {

    private static final String HISTORY = "flyway_schema_history";

    final Connection connection;

    Store(Connection connection) {
        this.connection = connection;
    }

    static Store of(Connection connection) throws SQLException {
        var product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "PostgreSQL" -> new PostgresStore(connection);
            case "H2" -> new H2Store(connection);
            default -> throw new BackupRefused("Backups know H2 and PostgreSQL, not " + product + ".");
        };
    }

    abstract String product();

    /** Begins to read one state of the whole database, whatever is written meanwhile. */
    abstract void beginSnapshot() throws SQLException;

    /** Next values of all sequences, those of identity columns as {@code table.column}. */
    abstract Map<String, Long> sequences() throws SQLException;

    /** Begins one transaction in which rows may be written in any order. */
    abstract void beginFilling(Map<String, Long> sequences) throws SQLException;

    /** Lets the database's rules hold again; whatever breaks them now breaks the restore. */
    abstract void endFilling() throws SQLException;

    /** What is left to do once everything is committed. */
    void afterFilling() throws SQLException {}

    /** What stands in the place of a value in an insert. */
    abstract String placeholder(ColumnKind kind);

    /** Tables of the academy in order of their names, without the histories of migrations. */
    List<String> tables() throws SQLException {
        return allTables().stream().filter(name -> !name.startsWith(HISTORY)).toList();
    }

    List<Manifest.Column> columns(String table) throws SQLException {
        var columns = new ArrayList<Manifest.Column>();
        try (var query = connection.prepareStatement("""
                select column_name, data_type from information_schema.columns
                where table_schema = current_schema() and table_name = ?
                and (is_generated is null or is_generated <> 'ALWAYS') order by ordinal_position""")) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var name = rows.getString(1);
                    columns.add(new Manifest.Column(name, ColumnKind.of(table, name, rows.getString(2))));
                }
            }
        }
        return columns;
    }

    boolean isEmpty(String table) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select 1 from " + quoted(table) + " fetch first 1 row only")) {
            return !rows.next();
        }
    }

    /** The applied migrations by history table, version and script to checksum. */
    Map<String, Map<String, String>> migrations() throws SQLException {
        var histories = new TreeMap<String, Map<String, String>>();
        for (var table : allTables()) {
            if (table.startsWith(HISTORY)) {
                histories.put(table, history(table));
            }
        }
        return histories;
    }

    private Map<String, String> history(String table) throws SQLException {
        var applied = new LinkedHashMap<String, String>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select \"version\", \"script\", \"checksum\" from " + quoted(table)
                        + " where \"type\" = 'SQL' and \"success\" = true order by \"installed_rank\"")) {
            while (rows.next()) {
                applied.put(rows.getString(1) + " " + rows.getString(2), String.valueOf(rows.getString(3)));
            }
        }
        return applied;
    }

    private List<String> allTables() throws SQLException {
        var names = new ArrayList<String>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        names.sort(null);
        return names;
    }

    final void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Restarts a sequence or, named {@code table.column}, an identity column. */
    final void restart(String name, long next) throws SQLException {
        var dot = name.indexOf('.');
        execute(
                dot < 0
                        ? "alter sequence " + quoted(name) + " restart with " + next
                        : "alter table " + quoted(name.substring(0, dot)) + " alter column "
                                + quoted(name.substring(dot + 1)) + " restart with " + next);
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
