/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the statements that reach the database, and the rows that come back. */
public class Statements {

    private final List<String> seen = new CopyOnWriteArrayList<>();

    private final AtomicInteger rows = new AtomicInteger();

    void add(String statement) {
        seen.add(statement);
    }

    void rowRead() {
        rows.incrementAndGet();
    }

    /** How many rows the last work read. */
    public int rows() {
        return rows.get();
    }

    /** Every statement that the work sent, in order. Only meaningful while nothing else runs. */
    public List<String> during(Runnable work) {
        seen.clear();
        rows.set(0);
        work.run();
        return new ArrayList<>(seen);
    }

    /** Like {@link #during(Runnable)} for work that throws or returns. */
    public List<String> duringCall(Callable<?> work) throws Exception {
        seen.clear();
        rows.set(0);
        work.call();
        return new ArrayList<>(seen);
    }
}
