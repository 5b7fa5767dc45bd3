/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

/**
 * A mail to an address, for people who have no account yet or have lost their way in.
 *
 * @param kind dotted, beginning with the room
 * @param text plain text, paragraphs separated by blank lines; an address alone on its line becomes a button
 */
public record Letter(String kind, EmailAddress to, String subject, String text) {}
