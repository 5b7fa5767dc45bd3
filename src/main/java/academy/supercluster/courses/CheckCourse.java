/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses;

import academy.supercluster.courses.importing.FolderCheck;
import java.io.PrintStream;
import java.util.List;

/**
 * The command {@code check-course <folder>…}: checks course folders without a database and without a server, and prints
 * one problem a line.
 */
public final class CheckCourse {

    private CheckCourse() {}

    /** @return 0 without errors, 1 with errors, 2 when the check could not run */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        return new FolderCheck(out, err).run(args);
    }
}
