/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.activity;

import academy.supercluster.courses.LessonKind;
import com.vaadin.flow.component.Component;

/** Plays one kind of lesson. The player finds these beans and knows none of them. */
public interface ActivityPlayer {

    LessonKind kind();

    /** A new component for the lesson; it tells the host when something changed. */
    Component open(ActivityContext context, ActivityHost host);
}
