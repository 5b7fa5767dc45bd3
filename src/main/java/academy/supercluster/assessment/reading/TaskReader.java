/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import academy.supercluster.assessment.question.QuestionKind;
import academy.supercluster.assessment.question.ShortText;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.YamlMap;
import academy.supercluster.courses.content.YamlText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what belongs to one kind of question. */
final class TaskReader {

    private static final Set<String> TRUTH = Set.of("true", "false");
    private static final int LONGEST_NUMBER = 30;
    private static final int MOST_ANSWERS = 6;
    private static final int MOST_VARIANTS = 40;
    private static final int MOST_DISTRACTORS = 4;

    private final YamlMap yaml;
    private final Problems problems;
    private final AuthorsText texts;

    TaskReader(YamlMap yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
        this.texts = new AuthorsText(problems);
    }

    Task read(QuestionKind kind) {
        return switch (kind) {
            case SINGLE -> single();
            case MULTIPLE -> multiple();
            case MATCH -> match();
            case NUMERIC -> numeric();
            case TRUE_FALSE_REASON -> trueFalseReason();
            case ORDER -> order();
            case SITUATIONAL -> situational();
            case SHORT -> shortAnswer();
        };
    }

    private Task single() {
        only("options");
        return new Task.Single(oneRight("options", 3, 6));
    }

    private Task multiple() {
        only("options");
        var options = options("options", 3, 8);
        long right = options.stream().filter(Task.Option::correct).count();
        if (!options.isEmpty() && right == 0) {
            yaml.error("options", "At least one of the options must have “correct: true”.");
        } else if (!options.isEmpty() && right == options.size()) {
            yaml.error("options", "Not every option can be right: at least one must be wrong.");
        }
        return new Task.Multiple(options);
    }

    private Task trueFalseReason() {
        only("answer", "feedback-true", "feedback-false", "reasons");
        if (!yaml.has("answer")) {
            yaml.missing("answer");
        }
        return new Task.TrueFalseReason(
                truth(yaml, "answer"),
                texts.required(yaml, "feedback-true"),
                texts.required(yaml, "feedback-false"),
                oneRight("reasons", 3, 5));
    }

    private List<Task.Option> oneRight(String key, int least, int most) {
        var options = options(key, least, most);
        long right = options.stream().filter(Task.Option::correct).count();
        if (!options.isEmpty() && right != 1) {
            yaml.error(
                    key,
                    "Exactly one of the " + key + " must have “correct: true”; here "
                            + (right == 0 ? "none has it." : right + " have it."));
        }
        return options;
    }

    private List<Task.Option> options(String key, int least, int most) {
        var options = new ArrayList<Task.Option>();
        for (var entry : entries(key, least, most)) {
            entry.only("text", "correct", "feedback");
            options.add(new Task.Option(texts.required(entry, "text"), truth(entry, "correct"), texts.feedback(entry)));
        }
        distinct(key, options.stream().map(Task.Option::text));
        return options;
    }

    private Task match() {
        only("pairs", "distractors");
        var pairs = new ArrayList<Task.Pair>();
        for (var entry : entries("pairs", 3, 6)) {
            entry.only("left", "right", "feedback");
            pairs.add(new Task.Pair(
                    texts.required(entry, "left"), texts.required(entry, "right"), texts.feedback(entry)));
        }
        var distractors =
                yaml.texts("distractors").stream().map(YamlText::value).toList();
        if (distractors.size() > MOST_DISTRACTORS) {
            yaml.error("distractors", "A match has at most " + MOST_DISTRACTORS + " distractors.");
        }
        distinct("pairs", pairs.stream().map(Task.Pair::left));
        distinct("pairs", Stream.concat(pairs.stream().map(Task.Pair::right), distractors.stream()));
        return new Task.Match(pairs, distractors);
    }

    private Task numeric() {
        only("answer", "tolerance", "unit", "feedback-right", "feedback-wrong", "near");
        var answer = number(yaml, "answer");
        var tolerance = tolerance(yaml);
        var near = new ArrayList<Task.Near>();
        for (var entry : yaml.maps("near")) {
            entry.only("value", "tolerance", "feedback");
            var slip = new Task.Near(number(entry, "value"), tolerance(entry), texts.feedback(entry));
            if (slip.value().subtract(answer).abs().compareTo(tolerance) <= 0) {
                problems.warning(
                        entry.path(), entry.line("value"), "This slip lies within the tolerance of the right answer.");
            }
            near.add(slip);
        }
        return new Task.Numeric(
                answer,
                tolerance,
                yaml.find("unit").orElse(""),
                texts.required(yaml, "feedback-right"),
                texts.required(yaml, "feedback-wrong"),
                near);
    }

    private Task order() {
        only("items");
        var items = new ArrayList<Task.Item>();
        for (var entry : entries("items", 3, 7)) {
            entry.only("text", "feedback");
            items.add(new Task.Item(texts.required(entry, "text"), texts.optional(entry, "feedback")));
        }
        distinct("items", items.stream().map(Task.Item::text));
        return new Task.Order(items);
    }

    private Task situational() {
        only("options", "status");
        var options = new ArrayList<Task.Response>();
        for (var entry : entries("options", 3, 5)) {
            entry.only("text", "key", "feedback");
            if (!entry.has("key")) {
                entry.missing("key");
            }
            options.add(new Task.Response(
                    texts.required(entry, "text"), entry.integer("key", 1, 5).orElse(3), texts.feedback(entry)));
        }
        distinct("options", options.stream().map(Task.Response::text));
        if (options.size() > 1
                && options.stream().map(Task.Response::key).distinct().count() == 1) {
            problems.warning(
                    yaml.path(),
                    yaml.line("options"),
                    "All responses have the same key, so there is nothing to judge.");
        }
        var status = yaml.oneOf("status", Set.of("draft", "rated")).orElse("draft");
        return new Task.Situational(options, status.equals("rated"));
    }

    private Task shortAnswer() {
        only("accept", "feedback-right", "feedback-wrong");
        var accept = yaml.lists("accept");
        if (accept.isEmpty() || accept.size() > MOST_ANSWERS) {
            yaml.error(
                    "accept",
                    "“accept” must be a list of 1 to " + MOST_ANSWERS + " needed answers, each a list of variants.");
        } else if (accept.stream().anyMatch(variants -> variants.isEmpty() || variants.size() > MOST_VARIANTS)) {
            yaml.error("accept", "Each needed answer has 1 to " + MOST_VARIANTS + " variants.");
        }
        accept.stream()
                .flatMap(List::stream)
                .filter(variant -> ShortText.normalised(variant.value()).isEmpty())
                .forEach(variant -> problems.error(
                        yaml.path(), variant.line(), "A variant must have at least one letter or digit."));
        return new Task.Short(
                accept.stream()
                        .map(variants -> variants.stream().map(YamlText::value).toList())
                        .toList(),
                texts.required(yaml, "feedback-right"),
                texts.required(yaml, "feedback-wrong"));
    }

    private void only(String... own) {
        var common = Stream.of("id", "kind", "objective", "reread", "stem", "feedback", "competencies");
        yaml.only(Stream.concat(common, Stream.of(own)).toArray(String[]::new));
    }

    private List<YamlMap> entries(String key, int least, int most) {
        var entries = yaml.maps(key);
        if (entries.size() < least || entries.size() > most) {
            yaml.error(
                    key,
                    "“" + key + "” must have " + least + " to " + most + " entries; here are " + entries.size() + ".");
        }
        return entries;
    }

    private static boolean truth(YamlMap entry, String key) {
        return entry.oneOf(key, TRUTH).orElse("false").equals("true");
    }

    private static BigDecimal number(YamlMap entry, String key) {
        var text = entry.text(key);
        if (text.length() <= LONGEST_NUMBER && text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return new BigDecimal(text);
        }
        if (!text.isEmpty()) {
            entry.error(key, "“" + text + "” is no number: write digits, and a point before decimals.");
        }
        return BigDecimal.ZERO;
    }

    private static BigDecimal tolerance(YamlMap entry) {
        var tolerance = number(entry, "tolerance");
        if (tolerance.signum() < 0) {
            entry.error("tolerance", "A tolerance cannot be negative.");
        }
        return tolerance.abs();
    }

    private void distinct(String key, Stream<String> texts) {
        var seen = new HashSet<String>();
        texts.filter(text -> !text.isEmpty())
                .filter(text -> !seen.add(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")))
                .distinct()
                .forEach(twice -> yaml.error(key, "“" + twice + "” stands here twice."));
    }
}
