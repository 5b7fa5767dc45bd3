/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.content;

import org.jspecify.annotations.Nullable;

/**
 * A cell that was read.
 *
 * @param value in the form in which it is stored; as typed if it cannot be read
 * @param problem why it cannot be read, or null
 */
public record Cell(String value, @Nullable CellProblem problem) {

    static Cell sound(String value) {
        return new Cell(value, null);
    }

    static Cell wrong(String typed, String key, Object... arguments) {
        return new Cell(typed, CellProblem.of(key, arguments));
    }

    public boolean isSound() {
        return problem == null;
    }
}
