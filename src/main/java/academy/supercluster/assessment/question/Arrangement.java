/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order in which one attempt shows what is to be chosen, matched, ordered or rated. Places count from 0. A reader
 * sees and answers places only, so that the author's order, which often holds the key, stays on the server.
 *
 * @param authored for each place the author's index of what stands there; each index once
 */
public record Arrangement(List<Integer> authored) {

    /** @throws IllegalArgumentException unless each index from 0 stands exactly once */
    public Arrangement {
        authored = List.copyOf(authored);
        if (!new TreeSet<>(authored).equals(new TreeSet<>(asWritten(authored.size())))
                || authored.size() != new TreeSet<>(authored).size()) {
            throw new IllegalArgumentException("No arrangement: " + authored);
        }
    }

    /** Draws an arrangement for the task. Things to be put in order never stand in the right one already. */
    public static Arrangement draw(Task task, RandomGenerator random) {
        var order = asWritten(task.arranged());
        do {
            shuffle(order, random);
        } while (task instanceof Task.Order && order.equals(asWritten(order.size())));
        return new Arrangement(order);
    }

    /** Fisher and Yates, here and not in a library, so that a seed means the same for ever. */
    public static void shuffle(List<?> list, RandomGenerator random) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }

    /** Reads what {@link #toString()} wrote. */
    public static Arrangement parse(String text) {
        return new Arrangement(
                text.isEmpty()
                        ? List.of()
                        : Arrays.stream(text.split(",")).map(Integer::valueOf).toList());
    }

    /** What was answered by places, in the author's order. */
    public Answer authored(Answer answer) {
        return moved(answer, place -> authored.get(place), false);
    }

    /** What was answered in the author's order, by places. */
    public Answer shown(Answer answer) {
        return moved(answer, authored::indexOf, true);
    }

    private Answer moved(Answer answer, IntUnaryOperator move, boolean toPlaces) {
        return switch (answer) {
            case Answer.Choice choice -> new Answer.Choice(move(choice.option(), move));
            case Answer.Choices choices ->
                new Answer.Choices(choices.options().stream()
                        .map(option -> move(option, move))
                        .collect(Collectors.toCollection(TreeSet::new)));
            case Answer.Matches matches ->
                new Answer.Matches(matches.rights().stream()
                        .map(right -> move(right, move))
                        .toList());
            case Answer.Verdict verdict -> new Answer.Verdict(verdict.verdict(), move(verdict.reason(), move));
            case Answer.Ordering ordering ->
                new Answer.Ordering(
                        ordering.items().stream().map(item -> move(item, move)).toList());
            case Answer.Ratings ratings -> new Answer.Ratings(rearranged(ratings.ratings(), toPlaces));
            case Answer.Placing placing -> new Answer.Placing(rearranged(placing.bins(), toPlaces));
            case Answer.Filled filled ->
                new Answer.Filled(filled.gaps().stream()
                        .map(gap -> moved(gap, move, toPlaces))
                        .toList());
            case Answer.Prose prose -> prose;
            case Answer.Typed typed -> typed;
            case Answer.Words words -> words;
        };
    }

    private static int move(int index, IntUnaryOperator move) {
        return index == Answer.NONE ? Answer.NONE : move.applyAsInt(index);
    }

    private List<Integer> rearranged(List<Integer> values, boolean toPlaces) {
        var moved = new ArrayList<>(values);
        for (int place = 0; place < values.size(); place++) {
            if (toPlaces) {
                moved.set(place, values.get(authored.get(place)));
            } else {
                moved.set(authored.get(place), values.get(place));
            }
        }
        return moved;
    }

    private static List<Integer> asWritten(int size) {
        return IntStream.range(0, size).boxed().collect(Collectors.toCollection(ArrayList::new));
    }

    /** The indices, separated by commas. */
    @Override
    public String toString() {
        return authored.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
