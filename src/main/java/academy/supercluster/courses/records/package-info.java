/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** The tables of the room, read by the catalogue and written by the importer. */
@NullMarked
package academy.supercluster.courses.records;

import org.jspecify.annotations.NullMarked;
