/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.journey;

import academy.supercluster.assessment.reading.QuizFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with one course whose quiz has a time limit, as an operator adds it to a server. */
final class TimedQuizFolder {

    static final String SLUG = "half-an-hour";
    static final String LESSON = "/learn/" + SLUG + "/stage-quiz";

    private TimedQuizFolder() {}

    /** @return the folder of the course */
    static Path write(Path parent, int minutes) throws IOException {
        var course = parent.resolve(SLUG);
        var module = Files.createDirectories(course.resolve("modules/01-all"));
        Files.createDirectories(course.resolve("quizzes"));
        Files.writeString(course.resolve("course.yaml"), """
                id: half-an-hour
                title: Half an hour
                language: en
                summary: A quiz with a limit.
                outcome: Tell the stage in time.
                objectives:
                  - {id: classify, text: Classify a system}
                  - {id: stage, text: Tell the stage}
                modules:
                  - {id: all-of-it, folder: 01-all, title: All of it}
                """);
        lesson(module, "01-sort-systems", "id: sort-systems\nkind: reading\nobjective: classify", "Sorting them.");
        lesson(module, "02-reading-the-stage", "id: reading-the-stage\nkind: reading\nobjective: stage", "Reading it.");
        lesson(
                module,
                "03-stage-quiz",
                "id: stage-quiz-lesson\nkind: quiz\nobjective: stage\nquiz: stage-quiz",
                "Five questions, with an eye on the clock.");
        Files.writeString(
                course.resolve("quizzes/stage-quiz.yaml"),
                QuizFolder.SOUND.replace("pass: 75\n", "pass: 75\ntime-limit: " + minutes + "\n"));
        return course;
    }

    private static void lesson(Path module, String name, String front, String text) throws IOException {
        Files.writeString(
                module.resolve(name + ".md"),
                "---\n" + front + "\ntitle: T " + name + "\nminutes: 20\n---\n\n" + text + "\n");
    }
}
