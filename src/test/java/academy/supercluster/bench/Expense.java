/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What an academy has used so far: CPU of its JVM, of all processes of its database and of this driver, in seconds of user
 * and system time, and the statements that its database has seen.
 */
record Expense(long atNanos, double academy, double database, double driver, long statements) {

    /** Everything but what the jobs in the background ask for, and what is asked here. */
    private static final String STATEMENTS = "select coalesce(sum(calls), 0) from pg_stat_statements s"
            + " join pg_database d on d.oid = s.dbid where d.datname = current_database()"
            + " and query not ilike '%scheduled_tasks%' and query not ilike '%pg_stat_statements%'"
            + " and query not ilike '%outbox%' and query not in ('BEGIN', 'COMMIT', 'ROLLBACK')"
            + " and query not ilike 'set %' and query not ilike 'show %'";

    static Expense soFar(long academy, long database, DataSource statements) throws IOException, SQLException {
        return new Expense(
                System.nanoTime(),
                ProcessTimes.ofTree(academy).seconds(),
                ProcessTimes.ofTree(database).seconds(),
                ProcessTimes.ofOne(ProcessHandle.current().pid()).seconds(),
                statements(statements));
    }

    /** Makes the database count statements. */
    static void prepare(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
    }

    static long statements(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(STATEMENTS)) {
            result.next();
            return result.getLong(1);
        }
    }

    Expense since(Expense earlier) {
        return new Expense(
                atNanos - earlier.atNanos,
                academy - earlier.academy,
                database - earlier.database,
                driver - earlier.driver,
                statements - earlier.statements);
    }

    double seconds() {
        return atNanos / 1e9;
    }
}
