/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Worksheets a person, later a cluster, fills in: formats as data, contents with history, computed measures. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared::ui",
            "shared::access",
            "learning",
            "learning::activity",
            "courses",
            "courses::content",
            "courses::publishing",
            "identity",
            "notifications",
            "operations"
        })
package academy.supercluster.toolkit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
