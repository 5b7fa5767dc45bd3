/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into a database. They are kept until {@link #flush()}, which writes them in one transaction, table
 * by table in the order in which the tables were first named, so that parents come before children.
 */
public interface BulkRows extends AutoCloseable {

    /** @param values texts, numbers, booleans, UUIDs, instants or nulls, one for each column */
    void add(BulkTable table, @Nullable Object... values);

    void flush() throws SQLException;

    @Override
    void close() throws SQLException;
}
