/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.content.ContentPart;
import academy.supercluster.courses.content.CourseContext;
import academy.supercluster.courses.content.PartContent;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.SourceFile;
import academy.supercluster.courses.content.YamlDocument;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** The folder {@code assignments/}: one file, one assignment with its rubric. */
public final class AssignmentPart implements ContentPart {

    /** The folder's name. */
    static final String FOLDER = "assignments";

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public PartContent read(List<SourceFile> files, CourseContext course, Problems problems) {
        var taken = new HashMap<String, String>();
        return new AssignmentContent(files.stream()
                .sorted(Comparator.comparing(SourceFile::path))
                .filter(file -> isAssignment(file, problems))
                .flatMap(file -> YamlDocument.read(file, problems).stream())
                .map(yaml -> new AssignmentReader(yaml, course, taken, problems).read())
                .toList());
    }

    private static boolean isAssignment(SourceFile file, Problems problems) {
        if (file.path().endsWith(".yaml")) {
            return true;
        }
        problems.error(file.path(), 1, "Only assignments, with names that end in “.yaml”, belong in this folder.");
        return false;
    }
}
