/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.reading.QuizContent;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.content.ContentShelf;
import academy.supercluster.courses.content.PartContent;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the quizzes of a course version, in the importer's transaction. A question that has changed becomes its next
 * version; one that has not keeps the version it has. Retired ones are kept, and no quiz asks them.
 */
@Component
class QuizShelf implements ContentShelf {

    private final QuizDefinitions definitions;
    private final Questions questions;

    QuizShelf(QuizDefinitions definitions, Questions questions) {
        this.definitions = definitions;
        this.questions = questions;
    }

    @Override
    public String folder() {
        return "quizzes";
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(CourseId course, int version, PartContent content) {
        var latest = questions.latest(course);
        for (var quiz : ((QuizContent) content).quizzes()) {
            var asked = quiz.questions().stream()
                    .map(question -> version(course, question, latest))
                    .filter(kept -> kept.question().isDrawn())
                    .toList();
            definitions.add(course, version, quiz, asked);
        }
    }

    private QuestionVersion version(CourseId course, Question question, Map<String, QuestionVersion> latest) {
        @Nullable QuestionVersion before = latest.get(question.id());
        if (before == null) {
            return questions.begin(course, question);
        }
        return before.question().equals(question) ? before : questions.next(before, question);
    }
}
