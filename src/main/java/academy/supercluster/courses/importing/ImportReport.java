/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import java.time.Instant;
import java.util.List;

/**
 * What became of one course folder, told so that an author can act on it.
 *
 * @param folder name of the folder, which is the slug of the course
 * @param origin where the folder was found
 * @param title of the course, empty if it could not be read
 * @param version the current version afterwards, 0 if there is none
 * @param problems by file and line, errors and warnings
 */
public record ImportReport(
        String folder,
        String origin,
        Outcome outcome,
        String title,
        int version,
        Changes changes,
        List<Problem> problems,
        Instant at) {

    /** How it ended. */
    public enum Outcome {
        /** A new version became the current one. */
        PUBLISHED,
        /** The folder is as it was; nothing was written. */
        UNCHANGED,
        /** Errors; the last good version, if there is one, stays. */
        REFUSED
    }

    /** Titles of lessons. */
    public record Changes(List<String> added, List<String> changed, List<String> removed, int kept) {

        static final Changes NONE = new Changes(List.of(), List.of(), List.of(), 0);
    }

    public ImportReport {
        problems = List.copyOf(problems);
    }

    /** Whether the folder came with the application. */
    public boolean isShipped() {
        return origin.equals(CourseFolder.SHIPPED);
    }

    public long errors() {
        return problems.stream().filter(Problem::isError).count();
    }

    public long warnings() {
        return problems.size() - errors();
    }
}
