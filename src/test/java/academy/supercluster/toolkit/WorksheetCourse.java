/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.courses.importing.ImportReport;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.toolkit.reading.SheetFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A course with a lesson about a shipped worksheet and one about its own; each has an id that no other test knows. */
public final class WorksheetCourse {

    /** About the Five-Seat Table. */
    public static final LessonId SEATS = new LessonId("seats");

    /** About the visit log that the course brings. */
    public static final LessonId VISITS = new LessonId("visits");

    private final ImportingCourse importing;
    private final Path folder;
    private final CourseId id;

    public WorksheetCourse(ImportingCourse importing) {
        this.importing = importing;
        id = new CourseId("w" + UUID.randomUUID().toString().substring(0, 18));
        folder = Path.of("target/test-courses").toAbsolutePath().resolve(id.value());
        write("course.yaml", """
                id: %s
                title: Who Sits Where
                language: en
                summary: Seats.
                outcome: Say who sits where.
                objectives:
                  - {id: seats, text: Analyse the seats}
                modules:
                  - {id: all-of-it, folder: 01-all, title: All of it}
                """.formatted(id));
        lesson("01-seats", "id: seats\nkind: worksheet\nworksheet: five-seat-table");
        lesson("02-visits", "id: visits\nkind: worksheet\nworksheet: visit-log");
        publish(SheetFolder.SOUND);
    }

    private void lesson(String name, String front) {
        write(
                "modules/01-all/" + name + ".md",
                "---\n" + front + "\nobjective: seats\ntitle: T " + name + "\nminutes: 20\n---\n\nWhat it is for.\n");
    }

    /** Publishes the course with its own worksheet, as its next version if anything changed. */
    public void publish(String sheet) {
        write("worksheets/visit-log.yaml", sheet);
        try {
            var report = importing.importFolder(folder);
            if (report.outcome() == ImportReport.Outcome.REFUSED) {
                throw new IllegalStateException(report.problems().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CourseId id() {
        return id;
    }

    private void write(String path, String text) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
