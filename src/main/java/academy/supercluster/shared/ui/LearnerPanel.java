/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** What a room says about one learner to the mentor at whose desk the learner is. */
public interface LearnerPanel {

    /** Place on the page, the smallest first. */
    int order();

    /**
     * What there is to see. A constant number of statements.
     *
     * @param learner somebody whom {@link LearnerAtDesk} knows for whoever is signed in
     */
    Optional<Component> panel(UUID learner);
}
