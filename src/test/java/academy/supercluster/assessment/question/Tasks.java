/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tasks and answers to try things on: the items of the first course, and random ones of any kind. */
final class Tasks {

    static final Task.Single ECOSYSTEM = new Task.Single(List.of(
            option("Innovation ecosystem", true),
            option("Emerging cluster", false),
            option("Supercluster", false),
            option("Triple-helix project", false)));

    static final Task.Multiple TRAITS = new Task.Multiple(List.of(
            option("Single theme", true),
            option("Many themes at once", false),
            option("Board and CEO", true),
            option("Income only from short projects", false),
            option("Annual reporting", true),
            option("Five stakeholder groups", true)));

    static final Task.Match MODELS = new Task.Match(
            List.of(
                    new Task.Pair("Triple helix", "University, industry, government", "f0"),
                    new Task.Pair("Quadruple helix", "Civil society", "f1"),
                    new Task.Pair("Quintuple helix", "Natural environment", "f2"),
                    new Task.Pair("Five-group model", "Entrepreneurs and risk capital", "f3")),
            List.of("Regional banks"));

    static final Task.Numeric GROWTH = new Task.Numeric(
            new BigDecimal("24.2"),
            new BigDecimal("1.0"),
            "%",
            "Yes.",
            "No.",
            List.of(
                    new Task.Near(new BigDecimal("34.5"), new BigDecimal("0.5"), "That is 138 % over four years."),
                    new Task.Near(new BigDecimal("138"), new BigDecimal("1"), "That is all four years at once.")));

    static final Task.TrueFalseReason SIZE = new Task.TrueFalseReason(
            false,
            "No number says so.",
            "Right.",
            List.of(
                    option("Size is one sign; funding, activity and value also decide", true),
                    option("The limit is 150", false),
                    option("Only governments decide stages", false)));

    static final Task.Order FUNCTIONS = new Task.Order(List.of(
            new Task.Item("Recruit members", ""),
            new Task.Item("Connect members", ""),
            new Task.Item("Launch joint projects", ""),
            new Task.Item("Train and coach", ""),
            new Task.Item("Accelerate a new industry", "")));

    static final Task.Situational WORD = situation(true, 1, 5, 2, 4);

    static final Task.Short GROUPS = new Task.Short(
            List.of(
                    List.of("entrepreneurs", "entrepreneurship", "start-ups", "founders"),
                    List.of("risk capital", "investors", "capital", "venture capital")),
            "Yes.",
            "No.");

    static final Task.Categorise TRUST = new Task.Categorise(
            List.of("Ability", "Benevolence", "Integrity"),
            List.of(
                    new Task.Binned("Delivers on time", 0, "f0"),
                    new Task.Binned("Thinks of the smaller partner", 1, "f1"),
                    new Task.Binned("Declares interests before voting", 2, "f2"),
                    new Task.Binned("Knows the grant rules", 0, "f3")));

    static final Task.Cloze SENTENCE = new Task.Cloze(
            "A {1} has a board and grows by {2} a year, so it is in its {3} stage.",
            List.of(
                    new Gap.Typed(List.of("supercluster", "super cluster"), "g0"),
                    new Gap.Calculated(new BigDecimal("24.2"), new BigDecimal("1"), "%", "g1"),
                    new Gap.Chosen(List.of("emerging", "growth", "late"), 1, "g2")));

    static final Task.LongAnswer LETTER =
            new Task.LongAnswer(20, 120, List.of("Claims", "One reason", "Reasons", "Reasons and limits"));

    static final List<Task> ALL =
            List.of(ECOSYSTEM, TRAITS, MODELS, GROWTH, SIZE, FUNCTIONS, WORD, GROUPS, TRUST, SENTENCE, LETTER);

    private Tasks() {}

    static Task.Option option(String text, boolean correct) {
        return new Task.Option(text, correct, "About " + text);
    }

    static Task.Situational situation(boolean rated, int... key) {
        return new Task.Situational(
                IntStream.range(0, key.length)
                        .mapToObj(i -> new Task.Response("Response " + i, key[i], "About " + i))
                        .toList(),
                rated);
    }

    /** A task of any kind. */
    static Task random(Random random) {
        return switch (QuestionKind.values()[random.nextInt(QuestionKind.values().length)]) {
            case SINGLE -> new Task.Single(oneRight(random, 3 + random.nextInt(4)));
            case MULTIPLE -> {
                var options = new ArrayList<>(oneRight(random, 3 + random.nextInt(6)));
                if (random.nextBoolean()) {
                    options.set(0, option("o0", true));
                }
                yield new Task.Multiple(options);
            }
            case MATCH ->
                new Task.Match(
                        list(3 + random.nextInt(4), i -> new Task.Pair("l" + i, "r" + i, "f" + i)),
                        list(random.nextInt(3), i -> "d" + i));
            case NUMERIC ->
                new Task.Numeric(
                        BigDecimal.valueOf(random.nextInt(100_000) - 50_000, random.nextInt(4)),
                        BigDecimal.valueOf(random.nextInt(100), 1),
                        random.nextBoolean() ? "%" : "",
                        "",
                        "",
                        List.of());
            case TRUE_FALSE_REASON ->
                new Task.TrueFalseReason(random.nextBoolean(), "", "", oneRight(random, 3 + random.nextInt(3)));
            case ORDER -> new Task.Order(list(3 + random.nextInt(5), i -> new Task.Item("i" + i, "")));
            case SITUATIONAL ->
                situation(
                        random.nextBoolean(),
                        random.ints(3 + random.nextInt(3), 1, 6).toArray());
            case SHORT ->
                new Task.Short(list(1 + random.nextInt(3), i -> List.of("word " + i, "synonym " + i)), "", "");
            case CATEGORISE -> {
                int bins = 2 + random.nextInt(4);
                yield new Task.Categorise(
                        list(bins, i -> "b" + i),
                        list(3 + random.nextInt(10), i -> new Task.Binned("i" + i, random.nextInt(bins), "")));
            }
            case CLOZE -> new Task.Cloze("", list(1 + random.nextInt(6), i -> gap(i, random)));
            case LONG_ANSWER -> LETTER;
        };
    }

    private static Gap gap(int number, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Gap.Typed(List.of("word " + number, "synonym " + number), "");
            case 1 -> {
                int size = 2 + random.nextInt(4);
                yield new Gap.Chosen(list(size, i -> "o" + i), random.nextInt(size), "");
            }
            default ->
                new Gap.Calculated(
                        BigDecimal.valueOf(random.nextInt(2_000), 1), BigDecimal.valueOf(random.nextInt(9)), "%", "");
        };
    }

    /** Any answer to the task, often not complete, in the author's order. */
    static Answer answer(Task task, Random random) {
        int size = task.arranged();
        return switch (task) {
            case Task.Single _ -> new Answer.Choice(random.nextInt(size));
            case Task.Multiple _ -> {
                var chosen = new TreeSet<Integer>();
                IntStream.range(0, size).filter(i -> random.nextBoolean()).forEach(chosen::add);
                yield new Answer.Choices(chosen);
            }
            case Task.Match match -> new Answer.Matches(list(match.pairs().size(), i -> random.nextInt(size + 1) - 1));
            case Task.Numeric _ ->
                new Answer.Typed(
                        random.nextInt(5) == 0 ? "about twenty" : String.valueOf(random.nextInt(200_000) / 100.0));
            case Task.TrueFalseReason _ -> new Answer.Verdict(random.nextBoolean(), random.nextInt(size + 1) - 1);
            case Task.Order _ -> new Answer.Ordering(permutation(size, random));
            case Task.Situational _ ->
                new Answer.Ratings(list(size, i -> random.nextInt(6) == 0 ? Answer.NONE : 1 + random.nextInt(5)));
            case Task.Short words ->
                new Answer.Words(list(
                        words.accept().size(),
                        i -> Stream.of("", "word 0", "Synonym-1", "WORD 2", "nothing")
                                .skip(random.nextInt(5))
                                .findFirst()
                                .orElseThrow()));
            case Task.Categorise categorise ->
                new Answer.Placing(
                        list(size, i -> random.nextInt(categorise.bins().size() + 1) - 1));
            case Task.Cloze cloze ->
                new Answer.Filled(
                        list(cloze.gaps().size(), i -> part(cloze.gaps().get(i), cloze.firstOption(i), random)));
            case Task.LongAnswer _ -> new Answer.Prose(random.nextBoolean() ? "" : "Because\nof “that” \\ and more.");
        };
    }

    private static Answer part(Gap gap, int first, Random random) {
        return switch (gap) {
            case Gap.Typed typed ->
                new Answer.Typed(random.nextBoolean() ? typed.accept().getLast() : random.nextBoolean() ? "" : "other");
            case Gap.Chosen chosen ->
                new Answer.Choice(
                        random.nextInt(5) == 0
                                ? Answer.NONE
                                : first + random.nextInt(chosen.options().size()));
            case Gap.Calculated _ -> new Answer.Typed(random.nextInt(4) == 0 ? "" : random.nextInt(200) + " %");
        };
    }

    static List<Integer> permutation(int size, Random random) {
        var list = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Arrangement.shuffle(list, random);
        return list;
    }

    private static List<Task.Option> oneRight(Random random, int size) {
        int right = random.nextInt(size);
        return list(size, i -> option("o" + i, i == right));
    }

    private static <T> List<T> list(int size, java.util.function.IntFunction<T> each) {
        return IntStream.range(0, size).mapToObj(each).toList();
    }
}
