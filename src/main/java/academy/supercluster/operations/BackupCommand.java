/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import academy.supercluster.operations.backup.BackupCommands;
import java.io.PrintStream;
import java.util.List;

/** The commands that keep an academy from being lost: {@code backup <file.zip>} and {@code restore <file.zip>}. */
public final class BackupCommand {

    private BackupCommand() {}

    /** Whether the command line asks for one of them. */
    public static boolean isAsked(String... args) {
        return args.length > 0 && List.of("backup", "restore").contains(args[0]);
    }

    /**
     * Runs the command.
     *
     * @param application whose rooms have the migrations
     * @return exit code: 0 when done, 1 when refused or failed, 2 when it was called in a wrong way
     */
    public static int run(Class<?> application, List<String> args, PrintStream out, PrintStream err) {
        var options = args.stream().filter(arg -> arg.startsWith("--")).toList();
        var words = args.stream().filter(arg -> !arg.startsWith("--")).toList();
        return new BackupCommands(application, options, out, err).run(words.getFirst(), words.subList(1, words.size()));
    }
}
