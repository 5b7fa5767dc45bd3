/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

/** Where a work stands. */
public enum WorkState {
    /** Nothing is handed in, or what was handed in was taken back. */
    DRAFT,
    /** Waits for the mentor. */
    SUBMITTED,
    /** Came back with feedback. */
    RETURNED,
    ACCEPTED
}
