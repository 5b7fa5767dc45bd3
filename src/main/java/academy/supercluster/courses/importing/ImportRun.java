/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.CourseId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One import of every folder there is: who has which id, and what became of each folder. An operator's own folder goes
 * before one that came with the application, by name or by id.
 */
final class ImportRun {

    private final Map<String, FoundFolder> names = new HashMap<>();
    private final Map<CourseId, FoundFolder> ids = new HashMap<>();
    private final List<ImportReport> reports = new ArrayList<>();

    /** Whether the folder takes part; own folders come first. */
    boolean accepts(FoundFolder found) {
        var other = names.putIfAbsent(found.name(), found);
        if (other == null) {
            return true;
        }
        if (found.shipped()) {
            return false;
        }
        found.problems()
                .error(
                        CourseFolder.SHEET,
                        1,
                        "There is another folder of this name: "
                                + other.folder().origin() + ".");
        return true;
    }

    /** Whether the folder may publish the course; if not, it was told or gives way silently. */
    Claim claim(CourseId course, FoundFolder found) {
        var other = Optional.ofNullable(ids.putIfAbsent(course, found));
        if (other.isEmpty() || other.get() == found) {
            return Claim.GRANTED;
        }
        if (found.shipped() && !other.get().shipped()) {
            return Claim.GIVES_WAY;
        }
        found.problems()
                .error(
                        CourseFolder.SHEET,
                        1,
                        "The id “" + course + "” belongs to the folder "
                                + other.get().folder().origin() + ": each course has an id of its own.");
        return Claim.REFUSED;
    }

    void add(ImportReport report) {
        reports.add(report);
    }

    List<ImportReport> reports() {
        return List.copyOf(reports);
    }

    /** What a claim leads to. */
    enum Claim {
        GRANTED,
        REFUSED,
        GIVES_WAY
    }
}
