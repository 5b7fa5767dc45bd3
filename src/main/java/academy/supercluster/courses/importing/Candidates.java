/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds every folder there is to import, an operator's own ones first. */
final class Candidates {

    private final CourseFolders folders;

    Candidates(CourseFolders folders) {
        this.folders = folders;
    }

    /** A place that cannot be read is a folder with nothing but an error. */
    List<FoundFolder> find(List<Path> places) {
        var found = new ArrayList<FoundFolder>();
        for (var place : places) {
            try {
                found.addAll(folders.at(place));
            } catch (IOException e) {
                found.add(FoundFolder.unreadable(place.toString(), e));
            }
        }
        try {
            found.addAll(folders.shipped());
        } catch (IOException e) {
            found.add(FoundFolder.unreadable(CourseFolder.SHIPPED, e));
        }
        return found;
    }
}
