/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.learning.Studying;
import academy.supercluster.learning.activity.ActivityContext;
import academy.supercluster.learning.activity.ActivityHost;
import academy.supercluster.learning.activity.ActivityPlayer;
import org.springframework.stereotype.Component;

/** Plays readings. */
@Component
class ReadingPlayer implements ActivityPlayer {

    private final CourseCatalogue catalogue;
    private final Studying studying;
    private final LessonJson json;

    ReadingPlayer(CourseCatalogue catalogue, Studying studying, LessonJson json) {
        this.catalogue = catalogue;
        this.studying = studying;
        this.json = json;
    }

    @Override
    public LessonKind kind() {
        return LessonKind.READING;
    }

    @Override
    public com.vaadin.flow.component.Component open(ActivityContext context, ActivityHost host) {
        var content = catalogue.content(
                context.course().id(),
                context.course().version(),
                context.lesson().id());
        return new ReadingPart(
                context, content, json.asked(context.course(), context.lesson(), content), studying, host);
    }
}
