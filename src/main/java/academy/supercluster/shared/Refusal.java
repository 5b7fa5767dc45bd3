/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared;

import java.util.List;

/**
 * A request that cannot be met, told so that the person can act on it. The key names a sentence in the bundle of the
 * room that refuses; it says what happened, what was kept and what to do.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence in the room's text bundle. */
    public String key() {
        return key;
    }

    /** What the sentence's placeholders take. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
