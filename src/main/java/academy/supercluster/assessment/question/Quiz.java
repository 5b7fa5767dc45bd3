/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import academy.supercluster.shared.Percent;
import java.util.List;

/**
 * A quiz as its author wrote it: from each pool an attempt draws as many questions as the pool says.
 *
 * @param id unique in its course, for ever
 * @param pass what an attempt must reach
 * @param rules how often, how long and until when
 * @param drafts how many questions on trial are drawn in addition, which never count
 */
public record Quiz(
        String id,
        String title,
        Percent pass,
        QuizRules rules,
        List<Pool> pools,
        int drafts,
        List<Question> questions) {

    public Quiz {
        pools = List.copyOf(pools);
        questions = List.copyOf(questions);
    }

    /**
     * The questions of one objective.
     *
     * @param draw how many of them an attempt has, at least 1
     */
    public record Pool(String objective, int draw) {}

    /** The questions of the objective that count. */
    public List<Question> counting(String objective) {
        return questions.stream()
                .filter(question -> question.counts() && question.objective().equals(objective))
                .toList();
    }

    /** What an author is told of an objective that no quiz of the course assesses. */
    public static String unassessed(String objective) {
        return "Nothing assesses the objective “" + objective + "”: no quiz asks about it and no rubric judges it.";
    }
}
