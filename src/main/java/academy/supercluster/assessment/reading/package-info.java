/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Reads the quizzes of a course folder, without a database and without a server. */
@NullMarked
package academy.supercluster.assessment.reading;

import org.jspecify.annotations.NullMarked;
