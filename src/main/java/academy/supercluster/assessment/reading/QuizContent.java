/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import academy.supercluster.assessment.question.Quiz;
import academy.supercluster.courses.content.PartContent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The quizzes of a course. */
public record QuizContent(List<Quiz> quizzes) implements PartContent {

    public QuizContent {
        quizzes = List.copyOf(quizzes);
    }

    @Override
    public Set<String> ids() {
        return quizzes.stream().map(Quiz::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Objectives about which a question counts in some attempt. */
    @Override
    public Set<String> assessed() {
        return quizzes.stream()
                .flatMap(quiz -> quiz.pools().stream()
                        .map(Quiz.Pool::objective)
                        .filter(objective -> !quiz.counting(objective).isEmpty()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
