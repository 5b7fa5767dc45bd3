/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

/** A role in a scope. */
public record Grant(Role role, Scope scope) {

    public boolean allows(Role wanted, Scope where) {
        return role == wanted && scope.covers(where);
    }
}
