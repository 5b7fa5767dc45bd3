/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses;

/** What completes a lesson. It stands on the lesson, and it is never to have opened it. */
public enum CompletionRule {
    /** Every recall question of the reading has been answered rightly; tries are free. */
    RECALL,
    /** The learner says so. */
    MARK_AS_READ,
    /** Every decision of the case is taken and the reason is written down. */
    DECISION,
    /** An attempt reached the pass mark. */
    PASS,
    /** The worksheet holds what its lesson asks for. */
    FILLED,
    /** A mentor has accepted what was handed in. */
    ACCEPTED
}
