/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.courses.CourseId;

/**
 * A question as the list shows it, in its latest version.
 *
 * @param id of the question, the same for all its versions
 * @param version 1 for the first, then rising
 * @param imported whether it came from a file of another system
 * @param asked whether a quiz asks it, or once asked it
 */
public record BankRow(long id, CourseId course, int version, boolean imported, boolean asked, Question question) {}
