/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Who somebody is, how they get in, and what they may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared::ui", "shared::access", "notifications", "operations"})
package academy.supercluster.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
