/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Answer;
import academy.supercluster.assessment.question.AnswerJson;
import academy.supercluster.assessment.question.Gap;
import academy.supercluster.assessment.question.Task;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers to questions; those to a sheet as a page would send them, by places. */
public final class AnswerKey {

    private AnswerKey() {}

    /** What earns everything. */
    public static String right(AttemptSheet.Item item) {
        return sent(item, right(item.question().task()));
    }

    /** What earns nothing. */
    public static String wrong(AttemptSheet.Item item) {
        return sent(item, wrong(item.question().task()));
    }

    private static String sent(AttemptSheet.Item item, Answer authored) {
        return AnswerJson.write(item.arrangement().shown(authored));
    }

    /** What earns everything, in the author's order. */
    public static Answer right(Task task) {
        return switch (task) {
            case Task.Single single ->
                new Answer.Choice(places(single.options(), true).first());
            case Task.Multiple multiple -> new Answer.Choices(places(multiple.options(), true));
            case Task.Match match -> new Answer.Matches(numbers(match.pairs().size()));
            case Task.Numeric numeric -> new Answer.Typed(numeric.answer().toPlainString() + numeric.unit());
            case Task.TrueFalseReason statement ->
                new Answer.Verdict(
                        statement.answer(), places(statement.reasons(), true).first());
            case Task.Order order -> new Answer.Ordering(numbers(order.items().size()));
            case Task.Situational situation ->
                new Answer.Ratings(
                        situation.options().stream().map(Task.Response::key).toList());
            case Task.Short words ->
                new Answer.Words(words.accept().stream().map(List::getLast).toList());
            case Task.Categorise bins ->
                new Answer.Placing(bins.items().stream().map(Task.Binned::bin).toList());
            case Task.Cloze cloze ->
                new Answer.Filled(IntStream.range(0, cloze.gaps().size())
                        .mapToObj(i -> filled(cloze.gaps().get(i), cloze.firstOption(i)))
                        .toList());
            case Task.LongAnswer _ ->
                new Answer.Prose("We would show the ladder,\nbecause the word is not earned yet.");
        };
    }

    /** What earns nothing, in the author's order. */
    public static Answer wrong(Task task) {
        return switch (task) {
            case Task.Single single ->
                new Answer.Choice(places(single.options(), false).first());
            case Task.Multiple multiple -> new Answer.Choices(places(multiple.options(), false));
            case Task.Match match ->
                new Answer.Matches(IntStream.range(0, match.pairs().size())
                        .mapToObj(i -> (i + 1) % match.pairs().size())
                        .toList());
            case Task.Numeric _ -> new Answer.Typed("-1");
            case Task.TrueFalseReason statement -> new Answer.Verdict(!statement.answer(), 0);
            case Task.Order order ->
                new Answer.Ordering(numbers(order.items().size()).reversed());
            case Task.Situational situation ->
                new Answer.Ratings(situation.options().stream()
                        .map(option -> option.key() > 2 ? 1 : 5)
                        .toList());
            case Task.Short words ->
                new Answer.Words(words.accept().stream()
                        .map(variants -> "nothing of that")
                        .toList());
            case Task.Categorise bins ->
                new Answer.Placing(bins.items().stream()
                        .map(item -> (item.bin() + 1) % bins.bins().size())
                        .toList());
            case Task.Cloze cloze ->
                new Answer.Filled(IntStream.range(0, cloze.gaps().size())
                        .mapToObj(i -> missed(cloze.gaps().get(i), cloze.firstOption(i)))
                        .toList());
            case Task.LongAnswer _ -> new Answer.Prose("");
        };
    }

    private static Answer filled(Gap gap, int first) {
        return gap instanceof Gap.Chosen chosen
                ? new Answer.Choice(first + chosen.answer())
                : new Answer.Typed(gap.right());
    }

    private static Answer missed(Gap gap, int first) {
        return gap instanceof Gap.Chosen chosen
                ? new Answer.Choice(
                        first + (chosen.answer() + 1) % chosen.options().size())
                : new Answer.Typed("nothing of that");
    }

    private static List<Integer> numbers(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static TreeSet<Integer> places(List<Task.Option> options, boolean correct) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).correct() == correct)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
