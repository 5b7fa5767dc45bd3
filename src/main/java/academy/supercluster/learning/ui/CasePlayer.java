/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.learning.DecidingCase;
import academy.supercluster.learning.activity.ActivityContext;
import academy.supercluster.learning.activity.ActivityHost;
import academy.supercluster.learning.activity.ActivityPlayer;
import org.springframework.stereotype.Component;

/** Plays cases. */
@Component
class CasePlayer implements ActivityPlayer {

    private final CourseCatalogue catalogue;
    private final DecidingCase deciding;
    private final LessonJson json;

    CasePlayer(CourseCatalogue catalogue, DecidingCase deciding, LessonJson json) {
        this.catalogue = catalogue;
        this.deciding = deciding;
        this.json = json;
    }

    @Override
    public LessonKind kind() {
        return LessonKind.CASE;
    }

    @Override
    public com.vaadin.flow.component.Component open(ActivityContext context, ActivityHost host) {
        var course = context.course();
        var content = catalogue.content(
                course.id(), course.version(), context.lesson().id());
        var part = new CasePart(context, content, json, deciding, host);
        if (context.standing() != null) {
            deciding.report(course.id(), context.lesson().id()).ifPresent(part::show);
        }
        return part;
    }
}
