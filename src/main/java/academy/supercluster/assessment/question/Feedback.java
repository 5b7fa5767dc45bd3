/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said about an answer as a whole where there are no options to comment on. */
public final class Feedback {

    private Feedback() {}

    /** The feedback on a number: right, a typical slip, or wrong. */
    public static String on(Task.Numeric task, @Nullable Answer answer) {
        if (Scoring.score(task, answer).isEverything()) {
            return task.feedbackRight();
        }
        var readings = answer instanceof Answer.Typed typed
                ? TypedNumber.readings(typed.text(), task.unit())
                : List.<BigDecimal>of();
        return task.near().stream()
                .filter(near -> readings.stream()
                        .anyMatch(number -> TypedNumber.within(number, near.value(), near.tolerance())))
                .findFirst()
                .map(Task.Near::feedback)
                .orElse(task.feedbackWrong());
    }

    /** The feedback on short answers: right when each needed answer was found. */
    public static String on(Task.Short task, @Nullable Answer answer) {
        return Scoring.score(task, answer).isEverything() ? task.feedbackRight() : task.feedbackWrong();
    }
}
