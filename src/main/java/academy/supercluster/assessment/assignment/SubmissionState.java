/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

/** What became of what was handed in. */
public enum SubmissionState {
    WAITING,
    RETURNED,
    ACCEPTED,
    /** Taken back by the learner before a mentor began with it. */
    WITHDRAWN
}
