/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What people see of the room {@link academy.supercluster.shell}. */
@NullMarked
package academy.supercluster.shell.ui;

import org.jspecify.annotations.NullMarked;
