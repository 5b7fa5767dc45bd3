/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What people see of the room {@link academy.supercluster.notifications}. */
@NullMarked
package academy.supercluster.notifications.ui;

import org.jspecify.annotations.NullMarked;
