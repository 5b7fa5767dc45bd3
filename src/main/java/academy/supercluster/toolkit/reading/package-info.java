/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Reads formats of worksheets, without a database and without a server. */
@NullMarked
package academy.supercluster.toolkit.reading;

import org.jspecify.annotations.NullMarked;
