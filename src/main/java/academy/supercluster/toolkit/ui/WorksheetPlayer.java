/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.learning.activity.ActivityContext;
import academy.supercluster.learning.activity.ActivityHost;
import academy.supercluster.learning.activity.ActivityPlayer;
import academy.supercluster.toolkit.DoingLesson;
import org.springframework.stereotype.Component;

/** Plays lessons that are done with a worksheet. */
@Component
class WorksheetPlayer implements ActivityPlayer {

    private final DoingLesson doing;
    private final SheetDesk desk;
    private final CourseCatalogue catalogue;

    WorksheetPlayer(DoingLesson doing, SheetDesk desk, CourseCatalogue catalogue) {
        this.doing = doing;
        this.desk = desk;
        this.catalogue = catalogue;
    }

    @Override
    public LessonKind kind() {
        return LessonKind.WORKSHEET;
    }

    @Override
    public com.vaadin.flow.component.Component open(ActivityContext context, ActivityHost host) {
        var text = catalogue.content(
                context.course().id(),
                context.course().version(),
                context.lesson().id());
        return new WorksheetLesson(context, host, doing, desk, text.html());
    }
}
