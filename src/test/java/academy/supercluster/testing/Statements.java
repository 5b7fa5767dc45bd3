/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

/** Counts the statements that reach the database. */
public class Statements {

    private final List<String> seen = new CopyOnWriteArrayList<>();

    void add(String statement) {
        seen.add(statement);
    }

    /** Every statement that the work sent, in order. Only meaningful while nothing else runs. */
    public List<String> during(Runnable work) {
        seen.clear();
        work.run();
        return new ArrayList<>(seen);
    }

    /** Like {@link #during(Runnable)} for work that throws or returns. */
    public List<String> duringCall(Callable<?> work) throws Exception {
        seen.clear();
        work.call();
        return new ArrayList<>(seen);
    }
}
