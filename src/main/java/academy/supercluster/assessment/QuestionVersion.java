/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Question;

/**
 * A question as it was at some time; never changes.
 *
 * @param id of the version's row
 * @param owner id of the question's row, the same for all its versions
 * @param number 1 for the first, then rising
 * @param question as its author wrote it
 */
record QuestionVersion(long id, long owner, int number, Question question) {}
