/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a learner does in a lesson. */
public enum LessonKind {
    READING(null),
    CASE(null),
    QUIZ("quizzes"),
    WORKSHEET("worksheets"),
    ASSIGNMENT("assignments");

    private final @Nullable String folder;

    LessonKind(@Nullable String folder) {
        this.folder = folder;
    }

    /** As authors write it: {@code reading}, {@code quiz} … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The folder of a course in which the parts stand that lessons of this kind are about, such as {@code quizzes}; such
     * a lesson names its part under the {@link #word()}. Nothing for kinds that live from their text alone.
     */
    public Optional<String> folder() {
        return Optional.ofNullable(folder);
    }
}
