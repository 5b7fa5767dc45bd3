/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Quiz;
import academy.supercluster.assessment.question.QuizRules;
import academy.supercluster.shared.Percent;
import java.util.List;

/**
 * A quiz as one version of its course has it; never changes.
 *
 * @param drafts how many questions on trial are drawn in addition
 */
record QuizDefinition(
        long id,
        String quiz,
        String title,
        Percent pass,
        QuizRules rules,
        int drafts,
        List<Quiz.Pool> pools,
        List<Entry> entries) {

    QuizDefinition {
        pools = List.copyOf(pools);
        entries = List.copyOf(entries);
    }

    /**
     * A question in its pool.
     *
     * @param version the version's row
     * @param question the question's row
     * @param counts whether it adds to a result
     */
    record Entry(long version, long question, String objective, boolean counts) {}

    /** How many questions of an attempt count. */
    int counting() {
        return pools.stream().mapToInt(Quiz.Pool::draw).sum();
    }
}
