/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Courses as code: reading, checking, publishing and showing them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared::ui", "shared::access", "identity", "notifications", "operations"})
package academy.supercluster.courses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
