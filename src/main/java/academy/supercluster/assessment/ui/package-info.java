/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What people see of the room {@link academy.supercluster.assessment}. */
@NullMarked
package academy.supercluster.assessment.ui;

import org.jspecify.annotations.NullMarked;
