/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Slug;
import academy.supercluster.shared.ui.EmptyState;
import academy.supercluster.shared.ui.KeptOnDevice;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What somebody plans to do with a course, and what became of it. */
@Route("use/:course")
@PermitAll
@KeptOnDevice
@Uses(IntentionPart.class)
class UseView extends Page implements BeforeEnterObserver {

    private final CourseCatalogue catalogue;
    private final Enrolments enrolments;
    private final IntentionParts parts;

    UseView(CourseCatalogue catalogue, Enrolments enrolments, IntentionParts parts) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.parts = parts;
        addClassName("learning-use");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = event.getRouteParameters()
                .get("course")
                .filter(Slug::isSlug)
                .flatMap(slug -> catalogue.courseAt(new Slug(slug)))
                .orElseThrow(
                        () -> new NotFound("course of " + event.getLocation().getPath()));
        getChildren().skip(1).toList().forEach(this::remove);
        title(getTranslation("learning.use.title", course.title()));
        lead(getTranslation("learning.use.lead"));
        var page = new Anchor(Addresses.course(course), getTranslation("learning.use.course"));
        if (enrolments.mine(course).isPresent()) {
            var part = parts.of(course);
            part.getElement().setProperty("primary", true);
            add(part, page);
        } else {
            add(new EmptyState(
                    getTranslation("learning.use.not-enrolled-title"),
                    getTranslation("learning.use.not-enrolled"),
                    page));
        }
    }
}
