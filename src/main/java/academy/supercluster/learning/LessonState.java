/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

/** How far a learner has come in one lesson, the least first; a lesson without a state has not been begun. */
public enum LessonState {
    STARTED,
    /** Something in it was handed in and judged, without meeting the rule yet. */
    ATTEMPTED,
    COMPLETED;

    LessonState orFurther(LessonState other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
