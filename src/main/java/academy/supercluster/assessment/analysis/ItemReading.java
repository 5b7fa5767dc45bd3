/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.analysis;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Task;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What can be said about one version of a question.
 *
 * @param owner id of the question, the same for all its versions
 * @param version the number of the version
 * @param choices how often each option was chosen, for questions with options; else empty
 * @param unanswered attempts in which it was left open; only known for questions with options
 */
public record ItemReading(
        long owner, int version, Question question, ItemTally tally, List<ItemChoice> choices, int unanswered) {

    /** First attempts from which on figures mean something; below it they are not shown. */
    public static final int ENOUGH = 30;

    private static final double HARD = 0.30;
    private static final double EASY = 0.90;
    private static final double TELLING = 0.20;

    public ItemReading {
        choices = List.copyOf(choices);
    }

    public boolean isEnough() {
        return tally.asked() >= ENOUGH;
    }

    /** What to look at; nothing before there is {@link #isEnough() enough}. */
    public Set<ItemFlag> flags() {
        var flags = EnumSet.noneOf(ItemFlag.class);
        if (!isEnough()) {
            return flags;
        }
        if (tally.facility() < HARD) {
            flags.add(ItemFlag.TOO_HARD);
        }
        if (tally.facility() > EASY) {
            flags.add(ItemFlag.TOO_EASY);
        }
        if (tally.compared() >= ENOUGH && tally.itemRest().orElse(1) < TELLING) {
            flags.add(ItemFlag.HARDLY_TELLS);
        }
        if (hasOneKey() && !beating().isEmpty()) {
            flags.add(ItemFlag.DISTRACTOR_BEATS_KEY);
        }
        if (!unused().isEmpty()) {
            flags.add(ItemFlag.UNUSED_OPTION);
        }
        return flags;
    }

    private boolean hasOneKey() {
        return question.task() instanceof Task.Single || question.task() instanceof Task.TrueFalseReason;
    }

    /** Wrong options that were chosen more often than the right one. */
    public List<ItemChoice> beating() {
        int key = choices.stream()
                .filter(ItemChoice::correct)
                .mapToInt(ItemChoice::times)
                .max()
                .orElse(Integer.MAX_VALUE);
        return choices.stream()
                .filter(choice -> !choice.correct() && choice.times() > key)
                .toList();
    }

    /** Wrong options that nobody chose. */
    public List<ItemChoice> unused() {
        return choices.stream()
                .filter(choice -> !choice.correct() && choice.times() == 0)
                .toList();
    }
}
