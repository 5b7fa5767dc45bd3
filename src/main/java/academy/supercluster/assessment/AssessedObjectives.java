/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.assignment.AssignmentObjectives;
import academy.supercluster.assessment.question.Quiz;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.publishing.PublishCheck;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Warns of objectives that nothing assesses: nobody would ever know whether they were reached. */
@Component
class AssessedObjectives implements PublishCheck {

    private final QuizDefinitions quizzes;
    private final AssignmentObjectives assignments;

    AssessedObjectives(QuizDefinitions quizzes, AssignmentObjectives assignments) {
        this.quizzes = quizzes;
        this.assignments = assignments;
    }

    @Override
    public List<String> warnings(CourseOutline course) {
        var assessed = quizzes.of(course.id(), course.version()).stream()
                .flatMap(quiz -> quiz.pools().stream())
                .map(Quiz.Pool::objective)
                .collect(Collectors.toSet());
        assessed.addAll(assignments.assessed(course.id(), course.version()));
        return course.objectives().stream()
                .map(CourseOutline.Objective::id)
                .filter(objective -> !assessed.contains(objective))
                .map(Quiz::unassessed)
                .toList();
    }
}
