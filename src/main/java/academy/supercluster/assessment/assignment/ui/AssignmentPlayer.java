/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import academy.supercluster.assessment.assignment.AttachingFiles;
import academy.supercluster.assessment.assignment.DoingAssignment;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.learning.activity.ActivityContext;
import academy.supercluster.learning.activity.ActivityHost;
import academy.supercluster.learning.activity.ActivityPlayer;
import org.springframework.stereotype.Component;

/** Plays assignments. */
@Component
class AssignmentPlayer implements ActivityPlayer {

    private final DoingAssignment doing;
    private final AttachingFiles attaching;
    private final CourseCatalogue catalogue;

    AssignmentPlayer(DoingAssignment doing, AttachingFiles attaching, CourseCatalogue catalogue) {
        this.doing = doing;
        this.attaching = attaching;
        this.catalogue = catalogue;
    }

    @Override
    public LessonKind kind() {
        return LessonKind.ASSIGNMENT;
    }

    @Override
    public com.vaadin.flow.component.Component open(ActivityContext context, ActivityHost host) {
        var text = catalogue.content(
                context.course().id(),
                context.course().version(),
                context.lesson().id());
        return new AssignmentLesson(context, host, doing, attaching, text.html());
    }
}
