/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measure came to.
 *
 * @param sentence the result in plain words
 * @param notes what stands below it, one each line
 * @param chart the picture, or null if there is nothing to draw
 */
public record Measured(
        String measure,
        Sentence sentence,
        List<Sentence> notes,
        @Nullable Chart chart) {

    public Measured {
        notes = List.copyOf(notes);
    }
}
