/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What waits for a mentor's mark, whatever kind of work it is. */
@NullMarked
package academy.supercluster.assessment.marking;

import org.jspecify.annotations.NullMarked;
