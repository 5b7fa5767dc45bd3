/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import academy.supercluster.assessment.question.ShortText;
import academy.supercluster.assessment.question.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what Moodle asks into a task of ours, and tells what was changed on the way. */
final class FromMoodle {

    static final int MOST_OPTIONS = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    private final Consumer<String> changed;

    /** @param changed is told what was changed */
    FromMoodle(Consumer<String> changed) {
        this.changed = changed;
    }

    /** @throws ItemRefused if there is no such task */
    Task task(MoodleTask task) {
        return switch (task) {
            case MoodleTask.Choice choice when choice.single() -> single(choice);
            case MoodleTask.Choice choice -> multiple(choice);
            case MoodleTask.TrueFalse statement -> trueFalse(statement);
            case MoodleTask.Words words -> words(words);
            case MoodleTask.Numerical numerical -> new NumberFromMoodle(changed).task(numerical);
            case MoodleTask.Matching matching -> matching(matching);
            case MoodleTask.Ordering ordering -> ordering(ordering);
            case MoodleTask.Essay essay -> essay(essay);
            case MoodleTask.Embedded embedded -> new Task.Cloze(embedded.text(), embedded.gaps());
        };
    }

    private Task single(MoodleTask.Choice choice) {
        var answers = choice.answers();
        requireOptions(answers.stream().map(MoodleTask.Answer::text).toList(), 2);
        long right = answers.stream().filter(FromMoodle::isEverything).count();
        if (right == 0) {
            throw new ItemRefused("no option earns 100 %, and exactly one must be right");
        }
        if (right > 1) {
            throw new ItemRefused(right + " options earn 100 %, and exactly one can be right");
        }
        answers.stream()
                .filter(answer -> answer.weight().signum() != 0 && !isEverything(answer))
                .forEach(answer -> changed.accept("the " + percent(answer.weight()) + " for “" + brief(answer.text())
                        + "” were dropped: it is a wrong option here"));
        return new Task.Single(answers.stream()
                .map(answer -> new Task.Option(answer.text(), isEverything(answer), answer.feedback()))
                .toList());
    }

    private Task multiple(MoodleTask.Choice choice) {
        var answers = choice.answers();
        requireOptions(answers.stream().map(MoodleTask.Answer::text).toList(), 2);
        var right =
                answers.stream().filter(answer -> answer.weight().signum() > 0).toList();
        if (right.isEmpty()) {
            throw new ItemRefused("no option is right");
        }
        if (right.size() == answers.size()) {
            throw new ItemRefused("every option is right, so there is nothing to decide");
        }
        if (!equalShares(right)) {
            changed.accept("the weights " + weights(right) + " were dropped: every option counts the same here");
        }
        return new Task.Multiple(answers.stream()
                .map(answer -> new Task.Option(answer.text(), answer.weight().signum() > 0, answer.feedback()))
                .toList());
    }

    /** Whether each right option earns the same share of everything, give or take the rounding of a third. */
    private static boolean equalShares(List<MoodleTask.Answer> right) {
        var share = HUNDRED.divide(BigDecimal.valueOf(right.size()), 5, java.math.RoundingMode.HALF_EVEN);
        return right.stream()
                .allMatch(answer -> answer.weight().subtract(share).abs().compareTo(ROUNDING) <= 0);
    }

    private static String weights(List<MoodleTask.Answer> answers) {
        return answers.stream().map(answer -> percent(answer.weight())).collect(Collectors.joining(", "));
    }

    private Task trueFalse(MoodleTask.TrueFalse statement) {
        changed.accept("true or false became a choice of the two");
        return new Task.Single(List.of(
                new Task.Option("True", statement.answer(), statement.feedbackTrue()),
                new Task.Option("False", !statement.answer(), statement.feedbackFalse())));
    }

    private Task words(MoodleTask.Words words) {
        if (words.caseCounts()) {
            changed.accept("upper and lower case are not told apart here");
        }
        var accepted = new ArrayList<MoodleTask.Answer>();
        var wrong = "";
        for (var answer : words.answers()) {
            if (answer.text().equals("*") && answer.weight().signum() <= 0) {
                wrong = answer.feedback();
            } else if (isEverything(answer) && !hasWildcard(answer.text())) {
                accepted.add(answer);
            } else {
                changed.accept(
                        hasWildcard(answer.text())
                                ? "the pattern “" + brief(answer.text()) + "” was left out: write out what it accepts"
                                : "“" + brief(answer.text()) + "”, which earned " + percent(answer.weight())
                                        + ", was left out"
                                        + (answer.feedback().isEmpty() ? "" : " with its feedback"));
            }
        }
        var variants =
                accepted.stream().map(answer -> withoutMark(answer.text())).toList();
        if (variants.isEmpty()) {
            throw new ItemRefused("no answer without a wildcard earns 100 %");
        }
        if (variants.size() > 40 || variants.stream().anyMatch(variant -> variant.length() > 200)) {
            throw new ItemRefused("a short answer has at most 40 variants of at most 200 characters");
        }
        if (variants.stream().anyMatch(variant -> ShortText.normalised(variant).isEmpty())) {
            throw new ItemRefused("an accepted answer has no letter and no digit");
        }
        var feedback = accepted.getFirst().feedback();
        if (accepted.stream().anyMatch(answer -> !answer.feedback().equals(feedback))) {
            changed.accept("of several feedbacks on right answers the first was kept");
        }
        return new Task.Short(List.of(variants), feedback, wrong);
    }

    /** An asterisk that stands for any letters; a literal one has a backslash before it. */
    private static boolean hasWildcard(String text) {
        return text.replace("\\*", "").contains("*");
    }

    private static String withoutMark(String text) {
        return text.replace("\\*", "*");
    }

    private Task matching(MoodleTask.Matching matching) {
        var pairs =
                matching.pairs().stream().filter(pair -> !pair.left().isEmpty()).toList();
        var distractors = matching.pairs().stream()
                .filter(pair -> pair.left().isEmpty())
                .map(MoodleTask.Pair::right)
                .toList();
        requireOptions(pairs.stream().map(MoodleTask.Pair::left).toList(), 2);
        var rights = Stream.concat(pairs.stream().map(MoodleTask.Pair::right), distractors.stream())
                .toList();
        if (rights.stream().anyMatch(String::isEmpty)) {
            throw new ItemRefused("a pair has no right-hand text");
        }
        if (twice(rights).isPresent()) {
            return categorise(pairs, rights);
        }
        return new Task.Match(
                pairs.stream()
                        .map(pair -> new Task.Pair(pair.left(), pair.right(), ""))
                        .toList(),
                distractors);
    }

    /** Where several things belong to the same text, the right-hand texts are bins. */
    private static Task categorise(List<MoodleTask.Pair> pairs, List<String> rights) {
        var bins = rights.stream().distinct().toList();
        return new Task.Categorise(
                bins,
                pairs.stream()
                        .map(pair -> new Task.Binned(pair.left(), bins.indexOf(pair.right()), ""))
                        .toList());
    }

    private Task essay(MoodleTask.Essay essay) {
        changed.accept("the four levels for marking are still to be written");
        return new Task.LongAnswer(essay.least(), Math.max(essay.least(), essay.most()), List.of("", "", "", ""));
    }

    private Task ordering(MoodleTask.Ordering ordering) {
        requireOptions(ordering.items(), 2);
        return new Task.Order(
                ordering.items().stream().map(text -> new Task.Item(text, "")).toList());
    }

    private static void requireOptions(List<String> texts, int least) {
        if (texts.size() < least) {
            throw new ItemRefused("there must be at least " + least + " options; here are " + texts.size());
        }
        if (texts.size() > MOST_OPTIONS) {
            throw new ItemRefused("there can be at most " + MOST_OPTIONS + " options; here are " + texts.size());
        }
        if (texts.stream().anyMatch(String::isEmpty)) {
            throw new ItemRefused("an option has no text");
        }
        twice(texts).ifPresent(text -> {
            throw new ItemRefused("“" + brief(text) + "” stands there twice");
        });
    }

    private static Optional<String> twice(List<String> texts) {
        Set<String> seen = new HashSet<>();
        return texts.stream()
                .filter(text -> !seen.add(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")))
                .findFirst();
    }

    private static boolean isEverything(MoodleTask.Answer answer) {
        return answer.weight().compareTo(HUNDRED) >= 0;
    }

    static String percent(BigDecimal weight) {
        return Objects.requireNonNull(weight).stripTrailingZeros().toPlainString() + " %";
    }

    /** A title for a question that has none: how its text begins, without the marks of Markdown. */
    static String title(String markdown) {
        var text = markdown.replaceAll("\\\\(\\p{Punct})", "$1").replaceAll("[*`]+", "");
        return text.isBlank() ? brief(markdown) : brief(text);
    }

    /** How a longer text begins. */
    static String brief(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= 40
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 39)).strip() + "…";
    }
}
