/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of an answer. Whoever holds one may rely on it: the transaction was committed. */
public sealed interface AnswerReceipt {

    /** When what is saved now was saved, or the attempt closed. */
    Instant at();

    /**
     * The answer is saved.
     *
     * @param revision to be named with the next answer to this question
     * @param readable false if a number was asked for and none can be read in what was typed
     * @param time how much of it is left
     */
    record Saved(int revision, Instant at, boolean readable, AttemptTime time) implements AnswerReceipt {}

    /**
     * The answer was not saved, because another tab or device has saved a later one.
     *
     * @param revision of what is saved
     * @param answer what is saved, as {@link academy.supercluster.assessment.question.AnswerJson}, or null if the
     *     answer was taken back
     */
    record Stale(int revision, @Nullable String answer, Instant at) implements AnswerReceipt {}

    /**
     * The answer was not saved, because the attempt had been submitted.
     *
     * @param timeUp whether because its time was over
     */
    record Closed(Instant at, boolean timeUp) implements AnswerReceipt {}
}
