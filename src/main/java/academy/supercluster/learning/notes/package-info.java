/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What learners write beside a lesson: their note and their bookmark. */
@NullMarked
package academy.supercluster.learning.notes;

import org.jspecify.annotations.NullMarked;
