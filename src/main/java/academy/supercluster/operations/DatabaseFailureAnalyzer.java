/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in two sentences that the database cannot be reached at start-up, and where to look. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final int H2_IN_USE = 90020;

    private final Environment environment;

    DatabaseFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        var deepest = deepest(cause);
        var state = String.valueOf(deepest.getSQLState());
        var url = environment.getProperty("spring.datasource.url", "").replaceAll("[;?].*", "");
        if (deepest.getErrorCode() == H2_IN_USE) {
            return new FailureAnalysis(
                    "The embedded database " + url + " is in use by another process.",
                    "Stop the other server, or give this one a folder of its own with ACADEMY_HOME.",
                    root);
        }
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" ->
                new FailureAnalysis(
                        "The database " + url + " cannot be reached.",
                        "Start it, or correct SPRING_DATASOURCE_URL; then start the academy again.",
                        root);
            case "28" ->
                new FailureAnalysis(
                        "The database " + url + " refuses this user or password.",
                        "Correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                        root);
            case "3D" ->
                new FailureAnalysis(
                        "There is no database " + url + ".", "Create it, or correct SPRING_DATASOURCE_URL.", root);
            default -> null;
        };
    }

    private static SQLException deepest(SQLException cause) {
        var found = cause;
        for (Throwable next = cause; next != null; next = next.getCause()) {
            if (next instanceof SQLException deeper) {
                found = deeper;
            }
        }
        return found;
    }
}
