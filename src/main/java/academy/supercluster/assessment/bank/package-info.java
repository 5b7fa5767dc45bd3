/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/**
 * Every question of every course, for its authors: those of the course folders, and those that came from files of other
 * systems and stand in no folder yet.
 */
@NullMarked
package academy.supercluster.assessment.bank;

import org.jspecify.annotations.NullMarked;
