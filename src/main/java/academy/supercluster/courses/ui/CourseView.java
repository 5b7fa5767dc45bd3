/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.page.CoursePanel;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Slug;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** A course before one opens it: what one can do afterwards, what it consists of, and what neighbours add. */
@Route("courses/:course")
@AnonymousAllowed
class CourseView extends Page implements BeforeEnterObserver {

    private final CourseCatalogue catalogue;
    private final List<CoursePanel> panels;

    CourseView(CourseCatalogue catalogue, ObjectProvider<CoursePanel> panels) {
        this.catalogue = catalogue;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CoursePanel::order))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("course").orElse("");
        var course = Slug.isSlug(slug) ? catalogue.courseAt(new Slug(slug)) : java.util.Optional.<CourseOutline>empty();
        if (course.isEmpty()) {
            throw new NotFound("Course " + slug);
        }
        if (!course.get().slug().value().equals(slug)) {
            event.forwardTo("courses/" + course.get().slug());
            return;
        }
        show(course.get());
    }

    private void show(CourseOutline course) {
        kicker(Words.extent(this, course));
        title(course.title());
        lead(course.summary());
        addClassName("courses-page");
        var panel = new Div();
        panel.addClassName("courses-panels");
        panels.forEach(each -> each.panel(course).ifPresent(panel::add));
        if (panel.getComponentCount() > 0) {
            add(panel);
        }
        var text = new Div(afterwards(course), new CourseContents(course));
        var body = new Div(text, colophon(course));
        body.addClassName("courses-body");
        add(body);
    }

    private Component afterwards(CourseOutline course) {
        var list = new UnorderedList();
        list.addClassName("courses-objectives");
        course.objectives().forEach(objective -> list.add(new ListItem(objective.text())));
        list.getElement().setAttribute("lang", course.language());
        var outcome = new Paragraph(course.outcome());
        outcome.addClassName("courses-outcome");
        outcome.getElement().setAttribute("lang", course.language());
        return new Section(new H2(getTranslation("courses.afterwards")), outcome, list);
    }

    private Component colophon(CourseOutline course) {
        var section = new Section(new H2(getTranslation("courses.about")));
        section.addClassName("courses-about");
        if (!course.audience().isBlank()) {
            section.add(new Paragraph(getTranslation("courses.audience", course.audience())));
        }
        section.add(new Paragraph(getTranslation("courses.sources")));
        section.add(new Paragraph(
                course.licence().isBlank()
                        ? getTranslation("courses.version", course.version())
                        : getTranslation("courses.version.licence", course.version(), course.licence())));
        return section;
    }
}
