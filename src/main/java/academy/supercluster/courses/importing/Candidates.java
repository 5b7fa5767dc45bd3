/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Finds every folder there is to import. An operator's own folder goes before a shipped one of the same name. */
final class Candidates {

    private final CourseFolders folders;
    private final Clock clock;
    private final List<ImportReport> reports;

    Candidates(CourseFolders folders, ContentParts parts, Clock clock, List<ImportReport> reports) {
        this.folders = folders;
        this.clock = clock;
        this.reports = reports;
    }

    /** Places that cannot be read are told in the reports. */
    List<FoundFolder> find(List<Path> places) {
        var found = new LinkedHashMap<String, FoundFolder>();
        try {
            folders.shipped().forEach(each -> found.put(each.name(), each));
        } catch (IOException e) {
            unreadable("shipped", e);
        }
        for (var place : places) {
            try {
                for (var each : folders.at(place)) {
                    var other = found.get(each.name());
                    if (other != null && !other.shipped()) {
                        each.problems()
                                .error(
                                        CourseFolder.SHEET,
                                        1,
                                        "There is another folder of this name: "
                                                + other.folder().origin() + ".");
                        found.put(each.folder().origin(), each);
                        continue;
                    }
                    if (other != null) {
                        each.problems()
                                .warning(
                                        CourseFolder.SHEET,
                                        1,
                                        "This folder replaces the course of the same name that came with the application.");
                    }
                    found.put(each.name(), each);
                }
            } catch (IOException e) {
                unreadable(place.toString(), e);
            }
        }
        return new ArrayList<>(found.values());
    }

    private void unreadable(String place, IOException e) {
        var problems = new ProblemLog();
        problems.error(CourseFolder.SHEET, 1, "The folder " + place + " cannot be read: " + e.getMessage());
        reports.add(new ImportReport(
                place,
                place,
                ImportReport.Outcome.REFUSED,
                "",
                0,
                ImportReport.Changes.NONE,
                problems.all(),
                clock.instant()));
    }
}
