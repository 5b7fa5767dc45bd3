/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** The question bank and how questions do, for authors. */
@NullMarked
package academy.supercluster.assessment.ui.studio;

import org.jspecify.annotations.NullMarked;
