/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Worksheets on pages and in lessons. */
@NullMarked
package academy.supercluster.toolkit.ui;

import org.jspecify.annotations.NullMarked;
