/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.QuestionKind;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;

/** What is said about a question in a line. */
final class BankWords {

    private static final int LONGEST = 140;

    private BankWords() {}

    static String kind(Component page, QuestionKind kind) {
        return page.getTranslation("assessment.bank.kind." + kind.word());
    }

    static String review(Component page, Question.ReviewState review) {
        return page.getTranslation("assessment.bank.review." + BankQuery.word(review));
    }

    static String difficulty(Component page, Question.Difficulty difficulty) {
        return page.getTranslation("assessment.bank.difficulty." + BankQuery.word(difficulty));
    }

    /** Kind, competencies, difficulty, review state. */
    static List<String> facts(Component page, Question question) {
        var facts = new ArrayList<String>();
        facts.add(kind(page, question.task().type()));
        if (!question.competencies().isEmpty()) {
            facts.add(String.join(
                    ", ",
                    question.competencies().stream().map(code -> code.value()).toList()));
        }
        var difficulty = question.difficulty();
        if (difficulty != null) {
            facts.add(difficulty(page, difficulty));
        }
        facts.add(review(page, question.review()));
        return facts;
    }

    /** How a Markdown text begins, without its marks. */
    static String brief(String markdown) {
        var text = markdown.replaceAll("(?m)^\\s*\\|.*$", " ")
                .replaceAll("\\\\(\\p{Punct})", "$1")
                .replaceAll("[*`]+", "")
                .replaceAll("\\s+", " ")
                .strip();
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
