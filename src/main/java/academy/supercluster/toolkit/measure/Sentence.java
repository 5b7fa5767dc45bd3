/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import java.util.List;

/**
 * Something to be said, as the ending of a key below {@code toolkit.measure.} and what its sentence takes; with an empty
 * key, a word that somebody wrote themselves.
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** A word as it stands in the sheet or its format. */
    static Sentence word(String word) {
        return new Sentence("", List.of(word));
    }

    public boolean isWord() {
        return key.isEmpty();
    }
}
