/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** How assignments are done and marked. */
@NullMarked
package academy.supercluster.assessment.assignment.ui;

import org.jspecify.annotations.NullMarked;
