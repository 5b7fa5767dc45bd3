/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** The house itself: layout, home, landing page, errors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared::ui", "shared::access", "identity", "operations"})
package academy.supercluster.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
