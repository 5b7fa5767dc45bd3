/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.page.CoursePanel;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Enrolments;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Brings the way to enrol to the page of each course. */
@org.springframework.stereotype.Component
class EnrolPanels implements CoursePanel {

    private final Enrolments enrolments;
    private final Enrolling enrolling;
    private final CurrentUser user;

    EnrolPanels(Enrolments enrolments, Enrolling enrolling, CurrentUser user) {
        this.enrolments = enrolments;
        this.enrolling = enrolling;
        this.user = user;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> panel(CourseOutline course) {
        return Optional.of(new EnrolPanel(course, enrolments, enrolling, user));
    }
}
