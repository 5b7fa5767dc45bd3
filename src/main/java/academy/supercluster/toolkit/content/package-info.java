/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What somebody has filled in: cells as they were typed, and what can be read in them. */
@NullMarked
package academy.supercluster.toolkit.content;

import org.jspecify.annotations.NullMarked;
