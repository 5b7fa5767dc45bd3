/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

/**
 * What an open invitation says.
 *
 * @param email the address it was sent to
 * @param name how the one who invited calls the person, to begin with
 */
public record Invitation(String email, String name) {}
