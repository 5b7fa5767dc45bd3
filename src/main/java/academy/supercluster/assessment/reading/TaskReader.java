/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import academy.supercluster.assessment.question.QuestionKind;
import academy.supercluster.assessment.question.ShortText;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.courses.content.DidYouMean;
import academy.supercluster.courses.content.MarkdownText;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.YamlMap;
import academy.supercluster.courses.content.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what belongs to one kind of question. */
final class TaskReader {

    private static final int MOST_ANSWERS = 6;
    private static final int MOST_VARIANTS = 40;
    private static final int MOST_DISTRACTORS = 4;
    private static final int MOST_BINS = 5;
    private static final int MOST_THINGS = 12;
    private static final int MOST_WORDS = 1_000;

    private final QuestionEntry entry;
    private final YamlMap yaml;
    private final Problems problems;
    private final AuthorsText texts;

    TaskReader(YamlMap yaml, Problems problems) {
        this.entry = new QuestionEntry(yaml, problems);
        this.yaml = yaml;
        this.problems = problems;
        this.texts = entry.texts();
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
            case CATEGORISE -> categorise();
            case CLOZE -> new ClozeReader(entry).read();
            case LONG_ANSWER -> longAnswer();
        };
    }

    private Task single() {
        entry.only("options");
        return new Task.Single(oneRight("options", 3, 6));
    }

    private Task multiple() {
        entry.only("options");
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
        entry.only("answer", "feedback-true", "feedback-false", "reasons");
        if (!yaml.has("answer")) {
            yaml.missing("answer");
        }
        return new Task.TrueFalseReason(
                QuestionEntry.truth(yaml, "answer"),
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
        for (var each : entry.entries(key, least, most)) {
            each.only("text", "correct", "feedback");
            options.add(new Task.Option(
                    texts.required(each, "text"), QuestionEntry.truth(each, "correct"), texts.feedback(each)));
        }
        entry.distinct(key, options.stream().map(Task.Option::text));
        return options;
    }

    private Task match() {
        entry.only("pairs", "distractors");
        var pairs = new ArrayList<Task.Pair>();
        for (var each : entry.entries("pairs", 3, 6)) {
            each.only("left", "right", "feedback");
            pairs.add(new Task.Pair(texts.required(each, "left"), texts.required(each, "right"), texts.feedback(each)));
        }
        var distractors =
                yaml.texts("distractors").stream().map(YamlText::value).toList();
        if (distractors.size() > MOST_DISTRACTORS) {
            yaml.error("distractors", "A match has at most " + MOST_DISTRACTORS + " distractors.");
        }
        entry.distinct("pairs", pairs.stream().map(Task.Pair::left));
        entry.distinct("pairs", Stream.concat(pairs.stream().map(Task.Pair::right), distractors.stream()));
        return new Task.Match(pairs, distractors);
    }

    private Task numeric() {
        entry.only("answer", "tolerance", "unit", "feedback-right", "feedback-wrong", "near");
        var answer = QuestionEntry.number(yaml, "answer");
        var tolerance = QuestionEntry.tolerance(yaml);
        var near = new ArrayList<Task.Near>();
        for (var each : yaml.maps("near")) {
            each.only("value", "tolerance", "feedback");
            var slip = new Task.Near(
                    QuestionEntry.number(each, "value"), QuestionEntry.tolerance(each), texts.feedback(each));
            if (slip.value().subtract(answer).abs().compareTo(tolerance) <= 0) {
                problems.warning(
                        each.path(), each.line("value"), "This slip lies within the tolerance of the right answer.");
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
        entry.only("items");
        var items = new ArrayList<Task.Item>();
        for (var each : entry.entries("items", 3, 7)) {
            each.only("text", "feedback");
            items.add(new Task.Item(texts.required(each, "text"), texts.optional(each, "feedback")));
        }
        entry.distinct("items", items.stream().map(Task.Item::text));
        return new Task.Order(items);
    }

    private Task situational() {
        entry.only("options", "status");
        var options = new ArrayList<Task.Response>();
        for (var each : entry.entries("options", 3, 5)) {
            each.only("text", "key", "feedback");
            if (!each.has("key")) {
                each.missing("key");
            }
            options.add(new Task.Response(
                    texts.required(each, "text"), each.integer("key", 1, 5).orElse(3), texts.feedback(each)));
        }
        entry.distinct("options", options.stream().map(Task.Response::text));
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
        entry.only("accept", "feedback-right", "feedback-wrong");
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

    private Task categorise() {
        entry.only("bins", "items");
        var bins = yaml.texts("bins").stream().map(YamlText::value).toList();
        entry.expect("bins", bins.size(), 2, MOST_BINS);
        entry.distinct("bins", bins.stream());
        var items = new ArrayList<Task.Binned>();
        for (var each : entry.entries("items", 3, MOST_THINGS)) {
            each.only("text", "bin", "feedback");
            items.add(new Task.Binned(texts.required(each, "text"), bin(each, bins), texts.feedback(each)));
        }
        entry.distinct("items", items.stream().map(Task.Binned::text));
        return new Task.Categorise(bins, items);
    }

    private static int bin(YamlMap item, List<String> bins) {
        var named = item.text("bin");
        int bin = bins.indexOf(named);
        if (bin < 0 && !named.isEmpty()) {
            item.error("bin", "“bins” has no “" + named + "”." + DidYouMean.suggest(named, Set.copyOf(bins)));
        }
        return Math.max(0, bin);
    }

    private Task longAnswer() {
        entry.only("words", "levels");
        var words = yaml.map("words");
        if (words.isEmpty() && !yaml.has("words")) {
            yaml.missing("words");
        }
        words.ifPresent(each -> each.only("least", "most"));
        int least = words.map(each -> each.integer("least", 1, MOST_WORDS).orElse(1))
                .orElse(1);
        int most = words.map(each -> each.integer("most", 1, MOST_WORDS).orElse(MOST_WORDS))
                .orElse(MOST_WORDS);
        if (most < least) {
            words.orElseThrow().error("most", "“most” must not be less than “least”.");
        }
        var levels = new ArrayList<String>();
        for (var level : yaml.texts("levels")) {
            MarkdownText.check(level.value(), yaml.path(), level.line(), problems);
            levels.add(level.value());
        }
        entry.expect("levels", levels.size(), Task.LongAnswer.LEVELS, Task.LongAnswer.LEVELS);
        return new Task.LongAnswer(least, most, levels);
    }
}
