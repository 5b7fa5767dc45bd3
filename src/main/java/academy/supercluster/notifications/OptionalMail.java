/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

/**
 * A kind of mail that people may stop, on their profile or by the link in each letter. A room that sends such letters
 * has a bean of this type; kinds without one cannot be stopped, because something else depends on them.
 *
 * @param kind as in {@link Notice#kind()}
 * @param nameKey key of the kind's name in the room's texts
 */
public record OptionalMail(String kind, String nameKey) {}
