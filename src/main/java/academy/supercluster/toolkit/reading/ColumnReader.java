/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.reading;

import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.YamlMap;
import academy.supercluster.courses.content.YamlText;
import academy.supercluster.shared.StakeholderGroup;
import academy.supercluster.toolkit.format.Choice;
import academy.supercluster.toolkit.format.Column;
import academy.supercluster.toolkit.format.ColumnType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a column of a section. */
final class ColumnReader {

    private static final Set<String> TYPES =
            Stream.of(ColumnType.values()).map(ColumnType::word).collect(Collectors.toCollection(TreeSet::new));
    private static final Set<String> GROUPS = Stream.of(StakeholderGroup.values())
            .map(group -> group.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    private static final Set<String> TRUTH = Set.of("true", "false");
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_TEXT = 2_000;
    private static final int USUAL_TEXT = 140;
    private static final int MOST_CHOICES = 20;
    private static final int MOST_WORDS = 20;

    private final YamlMap yaml;
    private final Problems problems;

    ColumnReader(YamlMap yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    Column read(Set<String> taken) {
        yaml.only("id", "label", "hint", "type", "required", "longest", "unit", "least", "most", "choices", "also");
        var id = FormatReader.id(yaml, taken);
        var label = FormatReader.text(yaml, "label", LONGEST_LABEL);
        var hint = FormatReader.sentence(yaml, "hint");
        if (!yaml.has("type")) {
            yaml.missing("type");
        }
        var type = yaml.oneOf("type", TYPES).flatMap(ColumnType::of).orElse(ColumnType.TEXT);
        belongsTo("longest", type.isText());
        belongsTo("choices", type.hasChoices());
        boolean bounded = type.isNumber() && type != ColumnType.SCALE;
        belongsTo("least", bounded);
        belongsTo("most", bounded);
        belongsTo("unit", bounded);
        var least = number("least");
        var most = number("most");
        if (least != null && most != null && least.compareTo(most) > 0) {
            yaml.error("most", "“most” is smaller than “least”.");
        }
        return new Column(
                id,
                label,
                hint,
                type,
                yaml.oneOf("required", TRUTH).orElse("false").equals("true"),
                yaml.integer("longest", 1, LONGEST_TEXT).orElse(USUAL_TEXT),
                yaml.find("unit").orElse(""),
                least,
                most,
                type.hasChoices() ? choices() : List.of(),
                words(yaml));
    }

    private void belongsTo(String key, boolean fits) {
        if (yaml.has(key) && !fits) {
            yaml.error(key, "“" + key + "” does not belong to a column of this type.");
        }
    }

    private @Nullable BigDecimal number(String key) {
        var text = yaml.find(key);
        if (text.isEmpty()) {
            return null;
        }
        if (text.get().matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?")) {
            return new BigDecimal(text.get());
        }
        yaml.error(key, "“" + text.get() + "” is no number: write digits, and a point before decimals.");
        return null;
    }

    private List<Choice> choices() {
        var entries = yaml.maps("choices");
        if (entries.size() < 2 || entries.size() > MOST_CHOICES) {
            yaml.error("choices", "A choice needs 2 to " + MOST_CHOICES + " “choices”.");
        }
        var taken = new HashSet<String>();
        var words = new HashMap<String, String>();
        var choices = new ArrayList<Choice>();
        for (var entry : entries) {
            entry.only("id", "label", "group", "means", "also");
            var choice = new Choice(
                    FormatReader.id(entry, taken),
                    FormatReader.text(entry, "label", LONGEST_LABEL),
                    entry.oneOf("group", GROUPS)
                            .map(group -> StakeholderGroup.valueOf(group.toUpperCase(Locale.ROOT)))
                            .orElse(null),
                    entry.find("means").orElse(""),
                    words(entry));
            Stream.concat(Stream.of(choice.id(), choice.label()), choice.also().stream())
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .distinct()
                    .forEach(word -> {
                        var other = words.putIfAbsent(word, choice.id());
                        if (other != null && !other.equals(choice.id())) {
                            problems.error(
                                    entry.path(),
                                    entry.line(),
                                    "“" + word + "” would mean “" + other + "” and “" + choice.id()
                                            + "”: a word belongs to one choice.");
                        }
                    });
            choices.add(choice);
        }
        return choices;
    }

    private static List<String> words(YamlMap entry) {
        var words = entry.texts("also");
        if (words.size() > MOST_WORDS
                || words.stream().anyMatch(word -> word.value().length() > LONGEST_WORD)) {
            entry.error("also", "“also” has at most " + MOST_WORDS + " words of " + LONGEST_WORD + " characters.");
        }
        return words.stream().map(YamlText::value).toList();
    }
}
