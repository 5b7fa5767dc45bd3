/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses;

/** What a learner does in a lesson. */
public enum LessonKind {
    READING,
    CASE,
    QUIZ
}
