/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.courses.importing.ImportReport;
import academy.supercluster.courses.importing.ImportingCourse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A course of two lessons whose second is an assignment; each has an id that no other test knows. */
public final class AssignmentCourse {

    public static final LessonId LESSON = new LessonId("sprint-lesson");

    private final ImportingCourse importing;
    private final Path folder;
    private final CourseId id;
    private int version;

    public AssignmentCourse(ImportingCourse importing) {
        this.importing = importing;
        id = new CourseId("w" + UUID.randomUUID().toString().substring(0, 18));
        folder = Path.of("target/test-courses").toAbsolutePath().resolve(id.value());
        write("course.yaml", """
                id: %s
                title: Recruiting for a Cluster
                language: en
                summary: Recruiting.
                outcome: Recruit.
                objectives:
                  - {id: classify, text: Classify a system}
                  - {id: stage, text: Tell the stage}
                modules:
                  - {id: all-of-it, folder: 01-all, title: All of it}
                """.formatted(id));
        lesson("01-reading", "id: a-reading\nkind: reading\nobjective: classify", "Reading it.");
        lesson(
                "02-sprint",
                "id: sprint-lesson\nkind: assignment\nobjective: stage\nassignment: recruitment-sprint",
                "Write about *one* group you would recruit next.");
        publish(AssignmentFolder.SOUND);
    }

    private void lesson(String name, String front, String text) {
        write(
                "modules/01-all/" + name + ".md",
                "---\n" + front + "\ntitle: T " + name + "\nminutes: 20\n---\n\n" + text + "\n");
    }

    /** Publishes the course with the assignment, as its next version if anything changed. */
    public ImportReport publish(String assignment) {
        write("assignments/sprint.yaml", assignment);
        try {
            var report = importing.importFolder(folder);
            if (report.outcome() == ImportReport.Outcome.REFUSED) {
                throw new IllegalStateException(report.problems().toString());
            }
            version = report.version();
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CourseId id() {
        return id;
    }

    public int version() {
        return version;
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
