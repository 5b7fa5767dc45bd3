/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.content.Problems;
import java.util.List;
import java.util.TreeSet;

/** Collects the problems of one course folder. Keeps the first thousand, which is more than anybody
 * reads, and whatever concerns the folder as a whole. */
final class ProblemLog implements Problems {

    private static final int MOST = 1000;

    private final TreeSet<Problem> problems = new TreeSet<>();
    private boolean failed;

    @Override
    public void error(String path, int line, String message) {
        failed = true;
        add(path, line, Problem.Severity.ERROR, message);
    }

    @Override
    public void warning(String path, int line, String message) {
        add(path, line, Problem.Severity.WARNING, message);
    }

    private void add(String path, int line, Problem.Severity severity, String message) {
        if (problems.size() < MOST || path.equals(CourseFolder.SHEET)) {
            var oneLine = message.replaceAll("\\p{Cntrl}+", " ").strip();
            problems.add(new Problem(path, Math.max(1, line), severity, oneLine));
        }
    }

    boolean failed() {
        return failed;
    }

    /** Whether an error was told of a file whose path begins so. */
    boolean failedIn(String prefix) {
        return problems.stream()
                .anyMatch(problem -> problem.isError() && problem.path().startsWith(prefix));
    }

    /** In the order of files and lines. */
    List<Problem> all() {
        return List.copyOf(problems);
    }
}
