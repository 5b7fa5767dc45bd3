/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import academy.supercluster.assessment.question.Gap;
import academy.supercluster.assessment.question.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns a task of ours into what Moodle asks, as near as it gets, and tells what is lost on the way. */
final class ToMoodle {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Moodle knows the equal shares of up to ten. */
    private static final int MOST_RIGHT = 10;

    private final Consumer<String> changed;

    ToMoodle(Consumer<String> changed) {
        this.changed = changed;
    }

    /** @throws ItemRefused if Moodle has nothing like it */
    MoodleTask task(Task task) {
        return switch (task) {
            case Task.Single single -> single(single);
            case Task.Multiple multiple -> multiple(multiple);
            case Task.Match match -> match(match);
            case Task.Numeric numeric -> numeric(numeric);
            case Task.Order order -> order(order);
            case Task.Short words -> words(words);
            case Task.TrueFalseReason _ ->
                throw new ItemRefused("Moodle has no statement whose verdict needs a reason");
            case Task.Situational _ -> throw new ItemRefused("Moodle has no responses to be rated one by one");
            case Task.Categorise categorise -> categorise(categorise);
            case Task.Cloze cloze -> cloze(cloze);
            case Task.LongAnswer text -> {
                changed.accept("the levels for marking were left out");
                yield new MoodleTask.Essay(text.least(), text.most());
            }
        };
    }

    private static MoodleTask single(Task.Single task) {
        return new MoodleTask.Choice(
                true,
                task.options().stream()
                        .map(option -> answer(option, option.correct() ? HUNDRED : BigDecimal.ZERO))
                        .toList());
    }

    private static MoodleTask multiple(Task.Multiple task) {
        long right = task.options().stream().filter(Task.Option::correct).count();
        if (right > MOST_RIGHT) {
            throw new ItemRefused("Moodle has no equal shares for more than " + MOST_RIGHT + " right options");
        }
        var share = HUNDRED.divide(BigDecimal.valueOf(Math.max(1, right)), 5, RoundingMode.HALF_EVEN);
        return new MoodleTask.Choice(
                false,
                task.options().stream()
                        .map(option -> answer(option, option.correct() ? share : share.negate()))
                        .toList());
    }

    private static MoodleTask.Answer answer(Task.Option option, BigDecimal weight) {
        return new MoodleTask.Answer(option.text(), weight, option.feedback());
    }

    private MoodleTask match(Task.Match task) {
        if (task.pairs().stream().anyMatch(pair -> !pair.feedback().isEmpty())) {
            changed.accept("the feedback on single pairs was left out");
        }
        return new MoodleTask.Matching(Stream.concat(
                        task.pairs().stream().map(pair -> new MoodleTask.Pair(pair.left(), pair.right())),
                        task.distractors().stream().map(text -> new MoodleTask.Pair("", text)))
                .toList());
    }

    /** Moodle has no bins: each thing is paired with its bin, and an empty bin is a distractor. */
    private MoodleTask categorise(Task.Categorise task) {
        var inUse = task.items().stream().map(Task.Binned::bin).distinct().toList();
        var bins = Stream.concat(
                        inUse.stream(),
                        IntStream.range(0, task.bins().size()).boxed().filter(bin -> !inUse.contains(bin)))
                .toList();
        if (inUse.size() == task.items().size()) {
            throw new ItemRefused("no two things belong together, so that Moodle would match them one by one");
        }
        if (!bins.equals(IntStream.range(0, task.bins().size()).boxed().toList())) {
            changed.accept("the order of the bins was left out");
        }
        if (task.items().stream().anyMatch(item -> !item.feedback().isEmpty())) {
            changed.accept("the feedback on single things was left out");
        }
        return new MoodleTask.Matching(Stream.concat(
                        task.items().stream()
                                .map(item -> new MoodleTask.Pair(
                                        item.text(), task.bins().get(item.bin()))),
                        bins.stream()
                                .skip(inUse.size())
                                .map(bin -> new MoodleTask.Pair("", task.bins().get(bin))))
                .toList());
    }

    private MoodleTask cloze(Task.Cloze task) {
        if (task.gaps().stream()
                .anyMatch(gap ->
                        gap instanceof Gap.Calculated number && !number.unit().isEmpty())) {
            changed.accept("the units in gaps were left out");
        }
        return new MoodleTask.Embedded(task.text(), task.gaps());
    }

    private static MoodleTask numeric(Task.Numeric task) {
        var answers = new ArrayList<MoodleTask.Number>();
        answers.add(new MoodleTask.Number(task.answer(), task.tolerance(), HUNDRED, task.feedbackRight()));
        task.near()
                .forEach(near -> answers.add(
                        new MoodleTask.Number(near.value(), near.tolerance(), BigDecimal.ZERO, near.feedback())));
        if (!task.feedbackWrong().isEmpty()) {
            answers.add(new MoodleTask.Number(null, BigDecimal.ZERO, BigDecimal.ZERO, task.feedbackWrong()));
        }
        return new MoodleTask.Numerical(answers, task.unit().isEmpty() ? List.of() : List.of(task.unit()));
    }

    private MoodleTask order(Task.Order task) {
        if (task.items().stream().anyMatch(item -> !item.feedback().isEmpty())) {
            changed.accept("the feedback on single steps was left out");
        }
        return new MoodleTask.Ordering(
                task.items().stream().map(Task.Item::text).toList());
    }

    private static MoodleTask words(Task.Short task) {
        if (task.accept().size() != 1) {
            throw new ItemRefused("Moodle asks for one short answer, and this one needs "
                    + task.accept().size());
        }
        var answers = new ArrayList<MoodleTask.Answer>();
        task.accept()
                .getFirst()
                .forEach(variant ->
                        answers.add(new MoodleTask.Answer(variant.replace("*", "\\*"), HUNDRED, task.feedbackRight())));
        if (!task.feedbackWrong().isEmpty()) {
            answers.add(new MoodleTask.Answer("*", BigDecimal.ZERO, task.feedbackWrong()));
        }
        return new MoodleTask.Words(answers, false);
    }
}
