/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.content;

import java.util.List;

/** What keeps a cell from being read, as the ending of a key below {@code toolkit.cell.} and what its sentence takes. */
public record CellProblem(String key, List<Object> arguments) {

    public CellProblem {
        arguments = List.copyOf(arguments);
    }

    static CellProblem of(String key, Object... arguments) {
        return new CellProblem(key, List.of(arguments));
    }
}
