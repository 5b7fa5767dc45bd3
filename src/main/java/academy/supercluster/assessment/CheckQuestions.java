/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.exchange.CheckingQuestions;
import java.io.PrintStream;
import java.util.List;

/**
 * The command {@code check-questions [--format gift|moodle-xml|aiken] <file>…}: reads question files without a database
 * and without a server, and prints one problem a line.
 */
public final class CheckQuestions {

    private CheckQuestions() {}

    /** @return 0 if every question was read, 1 with errors or refusals, 2 when the check could not run */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        return new CheckingQuestions(out, err).run(args);
    }
}
