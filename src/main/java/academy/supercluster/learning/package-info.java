/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Enrolment, the player, progress that never lies, plans to use what was learned, and who mentors whom. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared::ui",
            "shared::access",
            "courses",
            "courses::content",
            "courses::page",
            "courses::publishing",
            "identity",
            "notifications",
            "operations"
        })
package academy.supercluster.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
