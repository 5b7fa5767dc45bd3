/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * A course folder that was taken in, with what went wrong on the way.
 *
 * @param shipped whether it came with the application, so that an operator's own folder goes before it
 */
record FoundFolder(CourseFolder folder, boolean shipped, ProblemLog problems) {

    static FoundFolder unreadable(String place, IOException e) {
        var problems = new ProblemLog();
        problems.error(CourseFolder.SHEET, 1, "The folder " + place + " cannot be read: " + e.getMessage());
        return new FoundFolder(new CourseFolder(place, place, Map.of()), false, problems);
    }

    /**
     * Reads what the files mean, telling every problem. A mistake of the reader itself becomes a problem, too, so that one
     * folder never keeps others from being read.
     */
    Optional<ReadCourse> read(ContentParts parts) {
        if (folder.files().isEmpty() && problems.failed()) {
            return Optional.empty();
        }
        try {
            return new CourseReader(folder, parts.parts(), problems).read();
        } catch (RuntimeException e) {
            problems.error(
                    CourseFolder.SHEET,
                    1,
                    "This folder could not be read to its end, which is a mistake of the academy; please report it: "
                            + e);
            return Optional.empty();
        }
    }

    String name() {
        return folder.name();
    }

    /** A fingerprint that needs no reading of what the files mean. */
    String fingerprint() {
        var fingerprint = new Fingerprint(folder.name());
        folder.files()
                .forEach((path, bytes) ->
                        fingerprint.add(path, path.startsWith("assets/") ? bytes : TextDecoding.normalised(bytes)));
        return fingerprint.hex();
    }
}
