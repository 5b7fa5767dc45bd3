/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.reading.QuizFolder;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.courses.importing.ImportReport;
import academy.supercluster.courses.importing.ImportingCourse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A course of three lessons whose last is a quiz with every kind of question; each has an id that no other test knows. */
public final class QuizCourse {

    public static final LessonId LESSON = new LessonId("stage-quiz-lesson");

    private final ImportingCourse importing;
    private final Path folder;
    private final CourseId id;
    private int version;

    public QuizCourse(ImportingCourse importing) {
        this.importing = importing;
        id = new CourseId("q" + UUID.randomUUID().toString().substring(0, 18));
        folder = Path.of("target/test-courses").toAbsolutePath().resolve(id.value());
        write("course.yaml", """
                id: %s
                title: What Stage Is This
                language: en
                summary: Stages.
                outcome: Tell the stage.
                objectives:
                  - {id: classify, text: Classify a system}
                  - {id: stage, text: Tell the stage}
                modules:
                  - {id: all-of-it, folder: 01-all, title: All of it}
                """.formatted(id));
        lesson("01-sort-systems", "id: sort-systems\nkind: reading\nobjective: classify", "Sorting them.");
        lesson("02-reading-the-stage", "id: reading-the-stage\nkind: reading\nobjective: stage", "Reading it.");
        lesson("03-stage-quiz", "id: stage-quiz-lesson\nkind: quiz\nobjective: stage\nquiz: stage-quiz", "A quiz.");
        publish(QuizFolder.SOUND);
    }

    private void lesson(String name, String front, String text) {
        write(
                "modules/01-all/" + name + ".md",
                "---\n" + front + "\ntitle: T " + name + "\nminutes: 20\n---\n\n" + text + "\n");
    }

    /** Publishes the course with the quiz, as its next version if anything changed. */
    public ImportReport publish(String quiz) {
        write("quizzes/stage-quiz.yaml", quiz);
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
