/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.QuizDefinition.Entry;
import academy.supercluster.assessment.question.Arrangement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws the questions of an attempt: from each pool as many as it says, those first that the learner has seen least
 * often, so that a second attempt asks other questions as long as there are any; in drawn order, drafts at the end. The
 * same seed draws the same.
 */
final class Draw {

    private final Random random;
    private final Map<Long, Integer> seen;

    /** @param seen how often the learner has had each question before, by the question's row */
    Draw(long seed, Map<Long, Integer> seen) {
        this.random = new Random(seed);
        this.seen = Map.copyOf(seen);
    }

    List<Entry> from(QuizDefinition quiz) {
        var drawn = new ArrayList<Entry>();
        for (var pool : quiz.pools()) {
            drawn.addAll(leastSeen(
                    quiz.entries().stream()
                            .filter(entry -> entry.counts() && entry.objective().equals(pool.objective()))
                            .toList(),
                    pool.draw()));
        }
        Arrangement.shuffle(drawn, random);
        drawn.addAll(leastSeen(
                quiz.entries().stream().filter(entry -> !entry.counts()).toList(), quiz.drafts()));
        return drawn;
    }

    private List<Entry> leastSeen(List<Entry> pool, int number) {
        var shuffled = new ArrayList<>(pool);
        Arrangement.shuffle(shuffled, random);
        return shuffled.stream()
                .sorted(Comparator.comparingInt(entry -> seen.getOrDefault(entry.question(), 0)))
                .limit(number)
                .toList();
    }

    /** The source of everything else that is drawn for the attempt. */
    Random random() {
        return random;
    }
}
