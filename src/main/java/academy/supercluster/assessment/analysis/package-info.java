/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** How questions do in use: which are too hard, too easy, misread, or have options that nobody chooses. */
@NullMarked
package academy.supercluster.assessment.analysis;

import org.jspecify.annotations.NullMarked;
