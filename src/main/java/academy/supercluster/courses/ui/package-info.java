/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What people see of the room {@link academy.supercluster.courses}. */
@NullMarked
package academy.supercluster.courses.ui;

import org.jspecify.annotations.NullMarked;
