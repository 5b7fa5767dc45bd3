/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Values that know no people, and the interfaces that all rooms share. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package academy.supercluster.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
