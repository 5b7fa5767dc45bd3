/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

/**
 * How far somebody has honestly come in a course, the least first. To have opened a page is never a step. Whether it was
 * retained and applied later are facts of their own, see {@link Lasting}.
 */
public enum HonestState {
    ENROLLED,
    /** Did a first learning act: answered, decided, marked as read or handed something in. */
    STARTED,
    /** Handed in something that is judged. */
    ATTEMPTED,
    /** Finished a version of the course: completed each of its lessons by the lesson's own rule. */
    PASSED
}
