/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What keeps the academy running: audit log, jobs, files, settings, backup. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared::ui", "shared::access"})
package academy.supercluster.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
