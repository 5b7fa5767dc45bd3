/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.sql.SQLException;
import java.util.Optional;

/** Why a database cannot be used at all, in words for whoever operates it. */
public enum DatabaseTrouble {
    IN_USE(
            "The embedded database%s is in use by another process.",
            "Stop the other server, or give this one a folder of its own with ACADEMY_HOME."),
    MISSING("There is no database%s.", "Create it, or correct SPRING_DATASOURCE_URL or ACADEMY_HOME."),
    UNREACHABLE(
            "The database%s cannot be reached.",
            "Start it, or correct SPRING_DATASOURCE_URL; then start the academy again."),
    LOCKED_OUT(
            "The database%s refuses this user or password.",
            "Correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");

    private static final int H2_IN_USE = 90020;
    private static final int H2_MISSING = 90146;

    private final String problem;
    private final String remedy;

    DatabaseTrouble(String problem, String remedy) {
        this.problem = problem;
        this.remedy = remedy;
    }

    /** What is wrong with the database of this address, which may be empty. */
    public String problem(String url) {
        return problem.formatted(url.isEmpty() ? "" : " " + url.replaceAll("[;?].*", ""));
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    /** The trouble behind the exception, if it is one of these. */
    public static Optional<DatabaseTrouble> in(SQLException failure) {
        var deepest = failure;
        for (Throwable next = failure; next != null; next = next.getCause()) {
            if (next instanceof SQLException deeper) {
                deepest = deeper;
            }
        }
        if (deepest.getErrorCode() == H2_IN_USE) {
            return Optional.of(IN_USE);
        }
        if (deepest.getErrorCode() == H2_MISSING) {
            return Optional.of(MISSING);
        }
        var state = String.valueOf(deepest.getSQLState());
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> Optional.of(UNREACHABLE);
            case "28" -> Optional.of(LOCKED_OUT);
            case "3D" -> Optional.of(MISSING);
            default -> Optional.empty();
        };
    }
}
