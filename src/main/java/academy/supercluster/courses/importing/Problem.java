/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import java.util.Comparator;

/**
 * Something an author should know.
 *
 * @param path relative to the course folder
 * @param line counts from 1
 */
public record Problem(String path, int line, Severity severity, String message) implements Comparable<Problem> {

    /** Whether it stops the import. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem problem) -> problem.path().equals("course.yaml") ? "" : problem.path())
            .thenComparing(Problem::line)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::message);

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** As in {@code course.yaml:3: error: …}. */
    @Override
    public String toString() {
        return path + ":" + line + ": " + (isError() ? "error" : "warning") + ": " + message;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
