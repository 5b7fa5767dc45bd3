/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** The one letter a week to learners. */
@NullMarked
package academy.supercluster.learning.letter;

import org.jspecify.annotations.NullMarked;
