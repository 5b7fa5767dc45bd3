/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.shared.ui.EmptyState;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Every course, for everybody. */
@Route("courses")
@Menu(title = "courses.menu.courses", order = 20)
@AnonymousAllowed
class CatalogueView extends Page implements BeforeEnterObserver {

    private final CourseCatalogue catalogue;

    CatalogueView(CourseCatalogue catalogue) {
        this.catalogue = catalogue;
        title(getTranslation("courses.catalogue"));
        lead(getTranslation("courses.catalogue.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var courses = catalogue.courses();
        if (courses.isEmpty()) {
            add(new EmptyState(
                    getTranslation("courses.catalogue.empty"), getTranslation("courses.catalogue.empty.sentence")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("courses-list");
        courses.forEach(course -> list.add(new ListItem(row(course))));
        add(list);
    }

    private Component[] row(CourseOutline course) {
        var title = new H2(new Anchor("courses/" + course.slug(), course.title()));
        var outcome = new Paragraph(course.outcome());
        outcome.addClassName("courses-outcome");
        var facts = new Paragraph(Words.extent(this, course));
        facts.addClassName("courses-facts");
        title.getElement().setAttribute("lang", course.language());
        outcome.getElement().setAttribute("lang", course.language());
        var subtitle = new Paragraph(course.subtitle());
        subtitle.addClassName("courses-subtitle");
        subtitle.getElement().setAttribute("lang", course.language());
        subtitle.setVisible(!course.subtitle().isBlank());
        return new Component[] {title, subtitle, outcome, facts};
    }
}
