/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Assignments: work that is written, judged by a mentor against a rubric, returned and accepted. */
@NullMarked
package academy.supercluster.assessment.assignment;

import org.jspecify.annotations.NullMarked;
