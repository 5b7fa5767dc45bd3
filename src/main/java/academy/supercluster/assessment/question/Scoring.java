/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer earns, 0 to 1, as the course format says (docs/course-format.md, section Quizzes). Pure functions; no
 * answer earns nothing.
 */
public final class Scoring {

    private Scoring() {}

    /**
     * The share of the task that the answer earns.
     *
     * @param answer in the author's order, or null when nothing was answered
     * @throws IllegalArgumentException if the answer is one to another kind of task
     */
    public static Share score(Task task, @Nullable Answer answer) {
        if (answer == null || !answer.given()) {
            return Share.NOTHING;
        }
        return switch (task) {
            case Task.Single single when answer instanceof Answer.Choice choice -> single(single, choice);
            case Task.Multiple multiple when answer instanceof Answer.Choices choices -> multiple(multiple, choices);
            case Task.Match match when answer instanceof Answer.Matches matches -> match(match, matches);
            case Task.Numeric numeric when answer instanceof Answer.Typed typed -> numeric(numeric, typed);
            case Task.TrueFalseReason statement
            when answer instanceof Answer.Verdict verdict -> verdict(statement, verdict);
            case Task.Order order when answer instanceof Answer.Ordering ordering -> order(order, ordering);
            case Task.Situational situation
            when answer instanceof Answer.Ratings ratings -> situational(situation, ratings);
            case Task.Short words when answer instanceof Answer.Words typed -> shortAnswer(words, typed);
            case Task.Categorise bins when answer instanceof Answer.Placing placing -> categorise(bins, placing);
            case Task.Cloze cloze when answer instanceof Answer.Filled filled -> cloze(cloze, filled);
            case Task.LongAnswer _ when answer instanceof Answer.Prose -> Share.NOTHING;
            default -> throw new IllegalArgumentException("No answer to " + task.type() + ": " + answer);
        };
    }

    /** Whether only a mentor can tell what the answer earns; until then it earns nothing. */
    public static boolean needsMark(Task task, @Nullable Answer answer) {
        return task instanceof Task.LongAnswer && answer != null && answer.given();
    }

    /**
     * What a mentor's mark earns: nothing for the lowest level, everything for the highest, a third for each step.
     *
     * @param level 1 to {@link Task.LongAnswer#LEVELS}
     */
    public static Share marked(int level) {
        return new Share(level - 1, Task.LongAnswer.LEVELS - 1);
    }

    /** Whether the numbers that were typed can be read as such; true for every other answer. */
    public static boolean isReadable(Task task, Answer answer) {
        return switch (task) {
            case Task.Numeric numeric when answer instanceof Answer.Typed typed -> isReadable(typed, numeric.unit());
            case Task.Cloze cloze
            when answer instanceof Answer.Filled filled ->
                IntStream.range(0, cloze.gaps().size())
                        .allMatch(i -> !(cloze.gaps().get(i) instanceof Gap.Calculated gap
                                        && filled.gaps().get(i) instanceof Answer.Typed typed)
                                || isReadable(typed, gap.unit()));
            default -> true;
        };
    }

    private static boolean isReadable(Answer.Typed typed, String unit) {
        return !typed.given() || !TypedNumber.readings(typed.text(), unit).isEmpty();
    }

    private static Share single(Task.Single task, Answer.Choice answer) {
        return Share.when(task.options().get(answer.option()).correct());
    }

    /** Share of the options that were decided rightly: marked if right, left alone if not. */
    private static Share multiple(Task.Multiple task, Answer.Choices answer) {
        var options = task.options();
        return countOf(
                options.size(),
                i -> options.get(i).correct() == answer.options().contains(i));
    }

    private static Share match(Task.Match task, Answer.Matches answer) {
        return countOf(task.pairs().size(), i -> answer.rights().get(i) == i);
    }

    private static Share numeric(Task.Numeric task, Answer.Typed answer) {
        return Share.when(TypedNumber.readings(answer.text(), task.unit()).stream()
                .anyMatch(number -> TypedNumber.within(number, task.answer(), task.tolerance())));
    }

    /** Half for the verdict, and half for the reason, which counts with the right verdict only. */
    private static Share verdict(Task.TrueFalseReason task, Answer.Verdict answer) {
        if (answer.verdict() != task.answer()) {
            return new Share(0, 2);
        }
        var reasoned = answer.reason() != Answer.NONE
                && task.reasons().get(answer.reason()).correct();
        return new Share(reasoned ? 2 : 1, 2);
    }

    /** Share of the neighbours in the right order, each pair of them, whose earlier one was put before the later one. */
    private static Share order(Task.Order task, Answer.Ordering answer) {
        return countOf(
                task.items().size() - 1,
                i -> answer.items().indexOf(i) < answer.items().indexOf(i + 1));
    }

    /**
     * One less the distance from the key over the greatest possible distance for that key. A response that was not
     * rated counts as rated as wrongly as possible.
     */
    private static Share situational(Task.Situational task, Answer.Ratings answer) {
        var options = task.options();
        var distance = IntStream.range(0, options.size())
                .map(i -> distance(options.get(i).key(), answer.ratings().get(i)))
                .sum();
        var greatest = greatestDistance(options.stream().map(Task.Response::key).toList());
        return new Share(greatest - distance, greatest);
    }

    /** The greatest distance that ratings from 1 to 5 can have from the key. */
    static int greatestDistance(List<Integer> key) {
        return key.stream().mapToInt(Scoring::greatestDistance).sum();
    }

    private static int greatestDistance(int key) {
        return Math.max(key - 1, 5 - key);
    }

    private static int distance(int key, int rating) {
        return rating == Answer.NONE ? greatestDistance(key) : Math.abs(rating - key);
    }

    private static Share shortAnswer(Task.Short task, Answer.Words answer) {
        var given = ShortText.found(task.accept(), answer.texts());
        return countOf(given.size(), given::get);
    }

    private static Share categorise(Task.Categorise task, Answer.Placing answer) {
        var items = task.items();
        return countOf(items.size(), i -> answer.bins().get(i) == items.get(i).bin());
    }

    private static Share cloze(Task.Cloze task, Answer.Filled answer) {
        return countOf(
                task.gaps().size(),
                i -> task.gaps().get(i).isFilledBy(answer.gaps().get(i), task.firstOption(i)));
    }

    private static Share countOf(int whole, IntPredicate right) {
        return new Share((int) IntStream.range(0, whole).filter(right).count(), whole);
    }
}
