/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Questions, quizzes and attempts; assignments, and mentors who mark them; probes of what was passed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared::ui",
            "shared::access",
            "learning",
            "learning::activity",
            "learning::mentoring",
            "courses",
            "courses::content",
            "courses::publishing",
            "identity",
            "notifications",
            "operations"
        })
package academy.supercluster.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
