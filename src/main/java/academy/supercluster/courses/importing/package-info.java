/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** From a folder of text files to an immutable version in the database. */
@NullMarked
package academy.supercluster.courses.importing;

import org.jspecify.annotations.NullMarked;
