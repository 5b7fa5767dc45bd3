/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared.ui;

import java.util.Optional;
import java.util.UUID;

/** Whose learner somebody is: asked before a page about a learner is shown. */
public interface LearnerAtDesk {

    /** The learner's name, or nothing when whoever is signed in must not look at them. */
    Optional<String> nameOf(UUID learner);
}
