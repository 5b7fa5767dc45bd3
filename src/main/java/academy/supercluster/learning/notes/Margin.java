/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.notes;

/**
 * What stands beside a lesson for one learner.
 *
 * @param note plain text, empty when nothing was written
 * @param revision counts the saved changes of the note, 0 before the first
 */
public record Margin(String note, int revision, boolean bookmarked) {

    static final Margin EMPTY = new Margin("", 0, false);
}
