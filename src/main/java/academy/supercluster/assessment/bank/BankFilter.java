/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import academy.supercluster.assessment.question.Question.Difficulty;
import academy.supercluster.assessment.question.Question.ReviewState;
import academy.supercluster.assessment.question.QuestionKind;
import academy.supercluster.courses.CourseId;
import java.util.Optional;

/**
 * Which questions are looked for; what is empty leaves it open.
 *
 * @param competency code of a competency, or empty
 * @param text part of what is asked or answered, or empty; letter case does not matter
 */
public record BankFilter(
        Optional<CourseId> course,
        Optional<QuestionKind> kind,
        String competency,
        Optional<Difficulty> difficulty,
        Optional<ReviewState> review,
        String text) {

    public static final BankFilter EVERYTHING =
            new BankFilter(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty(), "");

    /** The questions of one course. */
    public static BankFilter of(CourseId course) {
        return new BankFilter(Optional.of(course), Optional.empty(), "", Optional.empty(), Optional.empty(), "");
    }
}
