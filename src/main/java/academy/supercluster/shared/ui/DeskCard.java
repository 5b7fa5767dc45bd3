/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;

/** A part of the desk of mentors and coaches that a room brings. Beans of this type are asked on every visit. */
public interface DeskCard {

    /** Place on the page, the smallest first. */
    int order();

    /**
     * What this person should see, or nothing when the room has nothing to say. A constant number of statements.
     *
     * @param query what the address of the desk names
     */
    Optional<Component> card(QueryParameters query);
}
