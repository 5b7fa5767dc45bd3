/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.page;

import academy.supercluster.courses.CourseOutline;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a neighbour adds to the page of a course, such as the way to enrol. Beans of this type are asked each time. */
public interface CoursePanel {

    /** Place on the page, the smallest first. */
    int order();

    Optional<Component> panel(CourseOutline course);
}
