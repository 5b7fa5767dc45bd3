/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import java.util.List;
import java.util.TreeSet;

/**
 * A course folder that was taken in, with what went wrong on the way.
 *
 * @param shipped whether it came with the application, so that an operator's own folder goes before it
 */
record FoundFolder(CourseFolder folder, boolean shipped, ProblemLog problems) {

    String name() {
        return folder.name();
    }

    /** A fingerprint that needs no reading of what the files mean. */
    String fingerprint() {
        var fingerprint = new Fingerprint(folder.name());
        for (var path : new TreeSet<>(folder.files().keySet())) {
            var bytes = folder.files().getOrDefault(path, new byte[0]);
            fingerprint.add(path, path.startsWith("assets/") ? bytes : TextDecoding.normalised(bytes));
        }
        return fingerprint.hex();
    }

    List<Problem> all() {
        return problems.all();
    }
}
