/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What people see of the room {@link academy.supercluster.identity}. */
@NullMarked
package academy.supercluster.identity.ui;

import org.jspecify.annotations.NullMarked;
