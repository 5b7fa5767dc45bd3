/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

import academy.supercluster.operations.DatabaseTrouble;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** {@code backup <file.zip>} and {@code restore <file.zip>}. */
public final class BackupCommands {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private final Class<?> application;
    private final List<String> options;
    private final PrintStream out;
    private final PrintStream err;
    private String url = "";

    /** @param options as a server takes them, {@code --spring.datasource.url=…} */
    public BackupCommands(Class<?> application, List<String> options, PrintStream out, PrintStream err) {
        this.application = application;
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** Runs the command; 0 when done, 1 when refused or failed, 2 when it was called in a wrong way. */
    public int run(String command, List<String> files) {
        if (files.size() != 1) {
            err.println("Usage: java -jar supercluster-academy.jar " + command + " <file.zip>");
            return MISUSED;
        }
        var file = Path.of(files.getFirst());
        try {
            out.println(command.equals("backup") ? "Backed up to " + backup(file) : "Restored from " + restore(file));
            return DONE;
        } catch (BackupRefused refused) {
            err.println(refused.getMessage());
        } catch (SQLException e) {
            err.println(explain(e));
        } catch (IOException e) {
            err.println("Reading or writing failed, and nothing was changed: " + e);
        }
        return REFUSED;
    }

    private String explain(SQLException e) {
        return DatabaseTrouble.in(e)
                .map(trouble -> trouble.problem(url) + " " + trouble.remedy())
                .orElseGet(() -> "The database failed, and nothing was changed: " + e.getMessage());
    }

    private String backup(Path file) throws IOException, SQLException {
        try (var academy = open(false)) {
            academy.refuseUnlessThere();
            return new TakingBackup(academy.database(), academy.files(), Clock.systemUTC()).into(file);
        }
    }

    private String restore(Path file) throws IOException, SQLException {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused("There is no file " + file + ".");
        }
        try (var academy = open(false)) {
            new Restoring(academy.database(), academy.files()).refuseUnlessEmpty();
        }
        try (var academy = open(true)) {
            return new Restoring(academy.database(), academy.files()).from(file);
        }
    }

    private SmallAcademy open(boolean migrate) {
        var academy = SmallAcademy.open(application, options, migrate);
        url = academy.databaseUrl();
        return academy;
    }
}
