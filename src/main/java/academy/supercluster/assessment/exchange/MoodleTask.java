/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import academy.supercluster.assessment.question.Gap;
import java.math.BigDecimal;
import java.util.List;

/** What a question asks for in Moodle's terms, which GIFT and Moodle XML share. Texts are Markdown already. */
sealed interface MoodleTask {

    /** @param single whether one option is chosen, else several may be */
    record Choice(boolean single, List<Answer> answers) implements MoodleTask {}

    /** A statement that is true or false. */
    record TrueFalse(boolean answer, String feedbackTrue, String feedbackFalse) implements MoodleTask {}

    /** Words; the text {@code *} stands for anything else. */
    record Words(List<Answer> answers, boolean caseCounts) implements MoodleTask {}

    /** A number; a null value stands for anything else. */
    record Numerical(List<Number> answers, List<String> units) implements MoodleTask {}

    /** Texts that belong together; an empty left-hand text makes the right-hand one a distractor. */
    record Matching(List<Pair> pairs) implements MoodleTask {}

    /** Texts to be put in order, in the right one. */
    record Ordering(List<String> items) implements MoodleTask {}

    /** A text with gaps at {1}, {2} and so on. */
    record Embedded(String text, List<Gap> gaps) implements MoodleTask {}

    /** A text of one's own, with the numbers of words that do it justice and that it should not exceed. */
    record Essay(int least, int most) implements MoodleTask {

        static final Essay OF_ANY_LENGTH = new Essay(1, 1_000);
    }

    /** @param weight in per cent, from −100 to 100 */
    record Answer(String text, BigDecimal weight, String feedback) {}

    /** @param value null for anything else */
    record Number(
            @org.jspecify.annotations.Nullable BigDecimal value,
            BigDecimal tolerance,
            BigDecimal weight,
            String feedback) {}

    /** What belongs together. */
    record Pair(String left, String right) {}
}
