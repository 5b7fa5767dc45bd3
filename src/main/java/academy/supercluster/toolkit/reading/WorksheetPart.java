/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.reading;

import academy.supercluster.courses.content.ContentPart;
import academy.supercluster.courses.content.CourseContext;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.SourceFile;
import academy.supercluster.courses.content.YamlDocument;
import academy.supercluster.toolkit.format.SheetFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** The folder {@code worksheets/} of a course: one file, one worksheet. */
public final class WorksheetPart implements ContentPart {

    @Override
    public String folder() {
        return "worksheets";
    }

    @Override
    public WorksheetContent read(List<SourceFile> files, CourseContext course, Problems problems) {
        var formats = new ArrayList<SheetFormat>();
        var sources = new ArrayList<String>();
        var places = new HashMap<String, String>();
        for (var file :
                files.stream().sorted(Comparator.comparing(SourceFile::path)).toList()) {
            if (!file.path().endsWith(".yaml")) {
                problems.error(
                        file.path(), 1, "Only worksheets, with names that end in “.yaml”, belong in this folder.");
                continue;
            }
            YamlDocument.read(file, problems).ifPresent(yaml -> {
                var format = new FormatReader(yaml, problems).read();
                if (ShippedSheets.ids().contains(format.id())) {
                    yaml.error(
                            "id",
                            "The id “" + format.id() + "” belongs to a worksheet that comes with the academy;"
                                    + " name that one in the lesson, or choose another id.");
                }
                var first = places.putIfAbsent(format.id(), file.path());
                if (first != null) {
                    yaml.error("id", "The worksheet id “" + format.id() + "” is taken already (" + first + ").");
                }
                formats.add(format);
                sources.add(file.text());
            });
        }
        return new WorksheetContent(formats, sources);
    }
}
