/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.shared.Slug;
import com.vaadin.flow.router.Location;
import org.springframework.stereotype.Component;

/** Knows which addresses below {@code use/} name no course. */
@Component
class UseAddresses implements academy.supercluster.shared.ui.Addresses {

    private final CourseCatalogue catalogue;

    UseAddresses(CourseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean nothingAt(Location address) {
        var segments = address.getSegments();
        return segments.size() == 2
                && segments.getFirst().equals("use")
                && (!Slug.isSlug(segments.get(1))
                        || catalogue.courseAt(new Slug(segments.get(1))).isEmpty());
    }
}
