/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

/** An account ended; nothing that names the person is left in this room. */
public record AccountClosed(UserId person) {}
