/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

/** What somebody wants of a course, asked at enrolment. It changes no rule; it keeps our counting honest. */
public enum Intent {
    /** To finish the whole course. */
    COMPLETE,
    /** To use some parts of it. */
    SELECTED_PARTS,
    /** To look around first. */
    BROWSE
}
