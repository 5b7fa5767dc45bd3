/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes one question as GIFT; all its texts are Markdown. */
final class GiftWriter {

    private static final Pattern LIKE_A_FORMAT = Pattern.compile("^\\[[a-zA-Z_]+].*", Pattern.DOTALL);
    private static final Pattern LIKE_A_WEIGHT = Pattern.compile("^%-?\\d.*", Pattern.DOTALL);

    private final Consumer<String> changed;

    GiftWriter(Consumer<String> changed) {
        this.changed = changed;
    }

    String question(BankItem item, MoodleTask task) {
        var answers = answers(task);
        var general = item.feedback().isEmpty() ? "" : "\t####" + text(item.feedback()) + "\n";
        return marks(item) + "::" + GiftText.escape(item.title()) + "::[markdown]" + GiftText.escape(item.stem()) + "{"
                + answers + general + "}\n\n";
    }

    private String marks(BankItem item) {
        var id = GiftMarks.carries(item.id()) ? item.id() : "";
        if (id.isEmpty() && !item.id().isEmpty()) {
            changed.accept("its id was left out: GIFT cannot carry it");
        }
        var tags = item.tags().stream().filter(GiftMarks::carries).toList();
        item.tags().stream()
                .filter(tag -> !GiftMarks.carries(tag))
                .forEach(tag -> changed.accept("the tag “" + FromMoodle.brief(tag) + "” was left out"));
        return GiftMarks.line(id, tags);
    }

    private String answers(MoodleTask task) {
        return switch (task) {
            case MoodleTask.Choice choice -> lines(choice.answers().stream().map(answer -> option(answer, choice)));
            case MoodleTask.Words words -> words(words);
            case MoodleTask.Numerical numerical -> numerical(numerical);
            case MoodleTask.Matching matching -> lines(matching.pairs().stream().map(GiftWriter::pair));
            case MoodleTask.Embedded _ -> throw new ItemRefused("GIFT has no text with several gaps; Moodle XML has");
            case MoodleTask.Ordering _ -> throw new ItemRefused("GIFT has no order to be found; Moodle XML has");
            case MoodleTask.Essay essay -> {
                if (!essay.equals(MoodleTask.Essay.OF_ANY_LENGTH)) {
                    changed.accept("the number of words was left out");
                }
                yield "";
            }
            case MoodleTask.TrueFalse statement ->
                (statement.answer() ? "TRUE" : "FALSE")
                        + "#" + text(statement.answer() ? statement.feedbackFalse() : statement.feedbackTrue())
                        + "#" + text(statement.answer() ? statement.feedbackTrue() : statement.feedbackFalse()) + "\n";
        };
    }

    private static String lines(Stream<String> answers) {
        return answers.map(answer -> "\t" + answer + "\n").collect(Collectors.joining("", "\n", ""));
    }

    private static String option(MoodleTask.Answer answer, MoodleTask.Choice choice) {
        boolean right = choice.single() && answer.weight().signum() > 0;
        if (right && answer.text().startsWith(GiftQuestion.ALL)) {
            throw new ItemRefused("GIFT cannot carry a right option that begins with " + GiftQuestion.ALL);
        }
        var weight = choice.single()
                ? LIKE_A_WEIGHT.matcher(answer.text()).matches() && !right ? "%0%" : ""
                : percent(answer.weight());
        return (right ? "=" : "~") + weight + text(answer.text()) + feedback(answer.feedback());
    }

    private static String words(MoodleTask.Words words) {
        boolean arrow = words.answers().stream()
                .anyMatch(answer ->
                        answer.text().contains("->") || answer.feedback().contains("->"));
        if (arrow) {
            throw new ItemRefused("GIFT takes “->” in a short answer or its feedback for a pair; Moodle XML does not");
        }
        return lines(words.answers().stream()
                .map(answer -> "=" + percent(answer.weight()) + text(answer.text()) + feedback(answer.feedback())));
    }

    private String numerical(MoodleTask.Numerical numerical) {
        if (!numerical.units().isEmpty()) {
            changed.accept("the unit “" + FromMoodle.brief(numerical.units().getFirst()) + "” was left out");
        }
        return "#" + lines(numerical.answers().stream().map(GiftWriter::number));
    }

    private static String number(MoodleTask.Number number) {
        var value = number.value();
        return value == null
                ? "~" + feedback(number.feedback())
                : "=" + percent(number.weight()) + value.toPlainString() + ":"
                        + number.tolerance().toPlainString() + feedback(number.feedback());
    }

    private static String pair(MoodleTask.Pair pair) {
        if (pair.left().contains("->")) {
            throw new ItemRefused("GIFT cannot carry “->” in a left-hand text");
        }
        return "=" + text(pair.left()) + " -> " + GiftText.escape(pair.right());
    }

    private static String percent(BigDecimal weight) {
        return "%" + weight.stripTrailingZeros().toPlainString() + "%";
    }

    private static String feedback(String feedback) {
        return feedback.isEmpty() ? "" : "#" + text(feedback);
    }

    /** A text of the question's own format; the prefix stands where its first letters look like one. */
    private static String text(String text) {
        return (LIKE_A_FORMAT.matcher(text).matches() ? "[markdown]" : "") + GiftText.escape(text);
    }
}
