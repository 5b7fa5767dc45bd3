/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of question, with the word an author writes for each. */
public enum QuestionKind {
    SINGLE("single"),
    MULTIPLE("multiple"),
    MATCH("match"),
    NUMERIC("numeric"),
    TRUE_FALSE_REASON("true-false-reason"),
    ORDER("order"),
    SITUATIONAL("situational"),
    SHORT("short"),
    CATEGORISE("categorise"),
    CLOZE("cloze"),
    LONG_ANSWER("long-answer");

    private final String word;

    QuestionKind(String word) {
        this.word = word;
    }

    /** The word in a quiz file. */
    public String word() {
        return word;
    }

    public static Optional<QuestionKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
