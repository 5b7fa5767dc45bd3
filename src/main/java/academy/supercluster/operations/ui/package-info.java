/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What people see of the room {@link academy.supercluster.operations}. */
@NullMarked
package academy.supercluster.operations.ui;

import org.jspecify.annotations.NullMarked;
