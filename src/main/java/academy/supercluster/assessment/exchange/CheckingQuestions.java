/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads question files on disk and prints what became of their items, one problem a line. */
public final class CheckingQuestions {

    private static final String USAGE = "Usage: check-questions [--format gift|moodle-xml|aiken] <file>…";
    private static final String OPTION = "--format";

    private final PrintStream out;
    private final PrintStream err;
    private Optional<QuestionFormat> format = Optional.empty();
    private long read;
    private long changed;
    private long refused;
    private boolean failed;

    public CheckingQuestions(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @return 0 if every question was read, 1 with errors or refusals, 2 when the check could not run */
    public int run(List<String> arguments) {
        var files = new ArrayList<Path>();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            if (argument.equals(OPTION) || argument.startsWith(OPTION + "=")) {
                var word = argument.equals(OPTION)
                        ? rest.hasNext() ? rest.next() : ""
                        : argument.substring(OPTION.length() + 1);
                format = QuestionFormat.of(word);
                if (format.isEmpty()) {
                    return refuse("Unknown format: " + word);
                }
            } else if (argument.startsWith("-")) {
                return refuse("Unknown option: " + argument);
            } else {
                var file = file(argument);
                if (file.isEmpty()) {
                    return refuse("No such file: " + argument);
                }
                files.add(file.get());
            }
        }
        if (files.isEmpty()) {
            return refuse("Which file is to be checked?");
        }
        try {
            for (var file : files) {
                check(file);
            }
        } catch (IOException e) {
            return refuse("Cannot be read: " + e.getMessage());
        }
        out.println(read + " read, " + changed + " changed, " + refused + " refused in " + files.size() + " files");
        return refused > 0 || failed ? 1 : 0;
    }

    private static Optional<Path> file(String argument) {
        try {
            return Optional.of(Path.of(argument)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void check(Path file) throws IOException {
        var checked = read(file);
        read += checked.read();
        changed += checked.changed();
        refused += checked.refused();
        failed |= !checked.sound();
        var problems = new ArrayList<Problem>();
        checked.remarks().forEach(remark -> problems.add(new Problem(remark.line(), remark.error(), remark.message())));
        checked.items().forEach(item -> problems.addAll(problems(item)));
        problems.stream()
                .sorted(java.util.Comparator.comparingInt(Problem::line))
                .forEach(problem -> out.println(file + ":" + problem));
    }

    private QuestionFile read(Path file) throws IOException {
        if (Files.size(file) > ReadingQuestions.LARGEST) {
            return ReadingQuestions.tooLarge(format);
        }
        try (var in = Files.newInputStream(file)) {
            return ReadingQuestions.read(file.getFileName().toString(), in, format);
        }
    }

    private static List<Problem> problems(ReadItem item) {
        boolean refused = item.fate() == ReadItem.Fate.REFUSED;
        return item.remarks().stream()
                .map(remark -> new Problem(
                        item.line(), refused, "“" + item.name() + "”" + (refused ? " was refused: " : ": ") + remark))
                .toList();
    }

    private record Problem(int line, boolean error, String message) {

        @Override
        public String toString() {
            return line + ": " + (error ? "error" : "warning") + ": "
                    + message.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        }
    }

    private int refuse(String why) {
        err.println(why);
        err.println(USAGE);
        return 2;
    }
}
