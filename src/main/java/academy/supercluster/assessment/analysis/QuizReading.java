/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.analysis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the questions of a quiz do, in the order in which its author wrote them.
 *
 * @param title of the quiz
 * @param learners whose first attempt was counted
 * @param countedAt up to when; empty when nobody has submitted an attempt yet
 */
public record QuizReading(String title, int learners, Optional<Instant> countedAt, List<ItemReading> items) {

    public QuizReading {
        items = List.copyOf(items);
    }
}
