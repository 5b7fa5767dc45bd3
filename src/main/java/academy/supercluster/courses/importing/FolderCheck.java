/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks course folders on disk and prints what it found. */
public final class FolderCheck {

    private static final String USAGE = "Usage: check-course <folder>…";

    private final PrintStream out;
    private final PrintStream err;
    private final ContentParts parts = ContentParts.installed();
    private final CourseFolders folders = new CourseFolders(parts.folders());
    private long errors;
    private long warnings;
    private long files;

    public FolderCheck(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @return 0 without errors, 1 with errors, 2 when the check could not run */
    public int run(List<String> arguments) {
        var places = new ArrayList<Path>();
        for (var argument : arguments) {
            if (argument.startsWith("-")) {
                return refuse("Unknown option: " + argument);
            }
            try {
                places.add(Path.of(argument));
            } catch (InvalidPathException e) {
                return refuse("No such folder: " + argument);
            }
            if (!Files.isDirectory(places.getLast())) {
                return refuse("No such folder: " + argument);
            }
        }
        if (places.isEmpty()) {
            return refuse("Which folder is to be checked?");
        }
        try {
            for (var place : places) {
                check(place);
            }
        } catch (IOException e) {
            return refuse("Cannot be read: " + e.getMessage());
        }
        out.println(errors + " errors, " + warnings + " warnings in " + files + " files");
        return errors == 0 ? 0 : 1;
    }

    private void check(Path place) throws IOException {
        var found = folders.at(place);
        for (var each : found.isEmpty() ? List.of(folders.read(place)) : found) {
            each.read(parts);
            files += each.folder().files().size();
            for (var problem : each.problems().all()) {
                if (problem.isError()) {
                    errors++;
                } else {
                    warnings++;
                }
                out.println(each.folder().origin().replaceAll("/+$", "") + "/" + problem);
            }
        }
    }

    private int refuse(String why) {
        err.println(why);
        err.println(USAGE);
        return 2;
    }
}
