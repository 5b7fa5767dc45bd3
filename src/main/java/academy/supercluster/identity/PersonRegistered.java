/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

/** An account became active for the first time: its address is confirmed and the person can sign in. */
public record PersonRegistered(UserId person) {}
