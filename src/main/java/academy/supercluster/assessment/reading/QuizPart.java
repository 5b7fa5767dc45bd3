/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import academy.supercluster.courses.content.ContentPart;
import academy.supercluster.courses.content.CourseContext;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.SourceFile;
import academy.supercluster.courses.content.YamlDocument;
import java.util.Comparator;
import java.util.List;

/** The folder {@code quizzes/}: one file, one quiz with its pool of questions. */
public final class QuizPart implements ContentPart {

    @Override
    public String folder() {
        return "quizzes";
    }

    @Override
    public QuizContent read(List<SourceFile> files, CourseContext course, Problems problems) {
        var taken = new Taken();
        var quizzes = files.stream()
                .sorted(Comparator.comparing(SourceFile::path))
                .filter(file -> isQuiz(file, problems))
                .flatMap(file -> YamlDocument.read(file, problems).stream())
                .map(yaml -> new QuizReader(yaml, course, taken, problems).read())
                .toList();
        return new QuizContent(quizzes);
    }

    private static boolean isQuiz(SourceFile file, Problems problems) {
        if (file.path().endsWith(".yaml")) {
            return true;
        }
        problems.error(file.path(), 1, "Only quizzes, with names that end in “.yaml”, belong in this folder.");
        return false;
    }
}
