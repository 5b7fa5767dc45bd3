/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.TakingQuiz;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.learning.activity.ActivityContext;
import academy.supercluster.learning.activity.ActivityHost;
import academy.supercluster.learning.activity.ActivityPlayer;
import org.springframework.stereotype.Component;

/** Plays quizzes. */
@Component
class QuizPlayer implements ActivityPlayer {

    private final TakingQuiz taking;
    private final CourseCatalogue catalogue;

    QuizPlayer(TakingQuiz taking, CourseCatalogue catalogue) {
        this.taking = taking;
        this.catalogue = catalogue;
    }

    @Override
    public LessonKind kind() {
        return LessonKind.QUIZ;
    }

    @Override
    public com.vaadin.flow.component.Component open(ActivityContext context, ActivityHost host) {
        var text = catalogue.content(
                context.course().id(),
                context.course().version(),
                context.lesson().id());
        return new QuizLesson(context, host, taking, text.html());
    }
}
