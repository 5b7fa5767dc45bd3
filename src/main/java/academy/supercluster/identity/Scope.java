/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

/**
 * Where a role holds.
 *
 * @param id the id within the kind; empty for {@link Kind#EVERYTHING}
 */
public record Scope(Kind kind, String id) {

    public enum Kind {
        EVERYTHING,
        COURSE,
        COHORT,
        CLUSTER
    }

    public static final Scope EVERYTHING = new Scope(Kind.EVERYTHING, "");

    /** @throws IllegalArgumentException if the id does not fit the kind */
    public Scope {
        if ((kind == Kind.EVERYTHING) != id.isEmpty() || id.length() > 80) {
            throw new IllegalArgumentException("No scope: " + kind + " " + id);
        }
    }

    public static Scope course(String id) {
        return new Scope(Kind.COURSE, id);
    }

    /** Whether whoever holds a role here holds it there, too. */
    public boolean covers(Scope other) {
        return kind == Kind.EVERYTHING || equals(other);
    }
}
