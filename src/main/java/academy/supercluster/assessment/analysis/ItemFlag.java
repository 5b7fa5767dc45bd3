/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.analysis;

/** What an author should look at, the gravest first. */
public enum ItemFlag {
    /** A wrong option is chosen more often than the right one. */
    DISTRACTOR_BEATS_KEY,
    /** Whoever does well elsewhere does hardly better here: item–rest correlation below 0.20. */
    HARDLY_TELLS,
    /** Less than 30 % is earned in the mean. */
    TOO_HARD,
    /** More than 90 % is earned in the mean. */
    TOO_EASY,
    /** A wrong option that nobody chooses. */
    UNUSED_OPTION
}
