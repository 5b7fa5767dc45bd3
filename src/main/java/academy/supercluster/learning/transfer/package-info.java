/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What a learner wants to do with a finished course, and what became of it. */
@NullMarked
package academy.supercluster.learning.transfer;

import org.jspecify.annotations.NullMarked;
