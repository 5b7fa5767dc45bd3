/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import academy.supercluster.assessment.question.Gap;
import academy.supercluster.assessment.question.ShortText;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.courses.content.MarkdownText;
import academy.supercluster.courses.content.YamlMap;
import academy.supercluster.courses.content.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a text with gaps. */
final class ClozeReader {

    private static final int MOST_GAPS = 12;
    private static final int MOST_VARIANTS = 40;
    private static final int MOST_OPTIONS = 8;

    /** What an attempt can keep the order of. */
    private static final int MOST_OPTIONS_IN_ALL = 40;

    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})}");

    private final QuestionEntry question;
    private final YamlMap yaml;

    ClozeReader(QuestionEntry question) {
        this.question = question;
        this.yaml = question.yaml();
    }

    Task.Cloze read() {
        question.only("text", "gaps");
        var text = question.texts().required(yaml, "text");
        var gaps = new ArrayList<Gap>();
        for (var entry : question.entries("gaps", 1, MOST_GAPS)) {
            gaps.add(gap(entry));
        }
        var cloze = new Task.Cloze(text, gaps);
        if (cloze.arranged() > MOST_OPTIONS_IN_ALL) {
            yaml.error("gaps", "The gaps have more than " + MOST_OPTIONS_IN_ALL + " options between them.");
        }
        if (!text.isEmpty()) {
            checkPlaces(text, gaps.size());
        }
        return cloze;
    }

    /** Each gap must have its place once, where a reader will see it. */
    private void checkPlaces(String text, int gaps) {
        var visible = MarkdownText.html(text).replaceAll("<[^>]*>", "");
        var places = PLACE.matcher(visible)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .toList();
        for (int gap = 1; gap <= gaps; gap++) {
            int here = gap;
            long times = places.stream().filter(place -> place == here).count();
            if (times != 1) {
                yaml.error(
                        "text",
                        "Gap " + gap + " must stand in the text once, as {" + gap + "}; it stands there "
                                + (times == 0 ? "not at all." : times + " times."));
            }
        }
        places.stream()
                .filter(place -> place < 1 || place > gaps)
                .distinct()
                .forEach(place -> yaml.error("text", "“gaps” has nothing for {" + place + "}."));
    }

    private Gap gap(YamlMap entry) {
        entry.only("accept", "options", "answer", "tolerance", "unit", "feedback");
        var feedback = question.texts().optional(entry, "feedback");
        if (entry.has("accept")) {
            unused(entry, "accept", "options", "answer", "tolerance", "unit");
            return new Gap.Typed(variants(entry), feedback);
        }
        if (entry.has("options")) {
            unused(entry, "options", "tolerance", "unit");
            return chosen(entry, feedback);
        }
        if (!entry.has("answer")) {
            entry.error(
                    "answer",
                    "A gap needs “accept” for words, “options” and “answer” for a choice, or “answer” and"
                            + " “tolerance” for a number.");
            return new Gap.Typed(List.of("?"), feedback);
        }
        return new Gap.Calculated(
                QuestionEntry.number(entry, "answer"),
                QuestionEntry.tolerance(entry),
                entry.find("unit").orElse(""),
                feedback);
    }

    private static void unused(YamlMap entry, String key, String... others) {
        for (var other : others) {
            if (entry.has(other)) {
                entry.error(other, "“" + other + "” does not go together with “" + key + "”.");
            }
        }
    }

    private List<String> variants(YamlMap entry) {
        var variants = entry.texts("accept");
        if (variants.isEmpty() || variants.size() > MOST_VARIANTS) {
            entry.error("accept", "A gap accepts 1 to " + MOST_VARIANTS + " variants.");
        }
        variants.stream()
                .filter(variant -> ShortText.normalised(variant.value()).isEmpty())
                .forEach(variant -> question.problems()
                        .error(entry.path(), variant.line(), "A variant must have at least one letter or digit."));
        return variants.isEmpty()
                ? List.of("?")
                : variants.stream().map(YamlText::value).toList();
    }

    private static Gap chosen(YamlMap entry, String feedback) {
        var options = entry.texts("options").stream().map(YamlText::value).toList();
        if (options.size() < 2 || options.size() > MOST_OPTIONS) {
            entry.error("options", "A gap has 2 to " + MOST_OPTIONS + " options to choose from.");
        }
        QuestionEntry.distinct(entry, "options", options.stream());
        var right = entry.text("answer");
        int answer = options.indexOf(right);
        if (answer < 0 && !right.isEmpty()) {
            entry.error("answer", "“" + right + "” is none of the options.");
        }
        return new Gap.Chosen(options.isEmpty() ? List.of("?") : options, Math.max(0, answer), feedback);
    }
}
