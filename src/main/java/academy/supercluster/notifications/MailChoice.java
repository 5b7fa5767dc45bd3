/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

/**
 * Whether somebody wants a kind of mail.
 *
 * @param nameKey key of the kind's name
 */
public record MailChoice(String kind, String nameKey, boolean wanted) {}
