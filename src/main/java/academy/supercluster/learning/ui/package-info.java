/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What people see of the room {@link academy.supercluster.learning}. */
@NullMarked
package academy.supercluster.learning.ui;

import org.jspecify.annotations.NullMarked;
