/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.notes;

/** What came of saving a note. */
public sealed interface SavedNote {

    /** The note stands as it was sent. */
    record Saved(int revision) implements SavedNote {}

    /**
     * Somewhere else, most likely in another tab, the note was changed meanwhile. Nothing was overwritten; the learner
     * chooses between both texts.
     *
     * @param other what is stored
     * @param revision to be named when the learner's choice is saved
     */
    record Conflict(String other, int revision) implements SavedNote {}
}
