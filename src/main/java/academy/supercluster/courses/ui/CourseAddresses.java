/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.shared.Slug;
import academy.supercluster.shared.ui.Addresses;
import com.vaadin.flow.router.Location;
import org.springframework.stereotype.Component;

/** Knows which addresses below {@code courses/} name no course. */
@Component
class CourseAddresses implements Addresses {

    private final CourseCatalogue catalogue;

    CourseAddresses(CourseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean nothingAt(Location address) {
        var segments = address.getSegments();
        if (segments.size() != 2 || !segments.getFirst().equals("courses")) {
            return false;
        }
        var slug = segments.get(1);
        return !Slug.isSlug(slug) || catalogue.courseAt(new Slug(slug)).isEmpty();
    }
}
