/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/**
 * What a question is, what an answer is, and what the one earns for the other: pure values and functions that know
 * neither people nor databases.
 */
@NullMarked
package academy.supercluster.assessment.question;

import org.jspecify.annotations.NullMarked;
