/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Mistakes in lessons, told by their readers. */
@NullMarked
package academy.supercluster.learning.mistakes;

import org.jspecify.annotations.NullMarked;
