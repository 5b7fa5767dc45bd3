/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of the home page that a room brings. Beans of this type are asked on every visit. */
public interface HomeCard {

    /** Place on the page, the smallest first. */
    int order();

    /** What this person should see, or nothing when the room has nothing to say. At most two statements. */
    Optional<Component> card();
}
