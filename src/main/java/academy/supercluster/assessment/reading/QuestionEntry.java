/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.YamlMap;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** One question of a quiz file, for those who read what belongs to its kind. */
record QuestionEntry(YamlMap yaml, Problems problems) {

    private static final Set<String> TRUTH = Set.of("true", "false");
    private static final int LONGEST_NUMBER = 30;

    AuthorsText texts() {
        return new AuthorsText(problems);
    }

    /** Every key but those of all questions and these is an error. */
    void only(String... own) {
        var common = Stream.of(
                "id", "kind", "objective", "reread", "stem", "feedback", "competencies", "difficulty", "review");
        yaml.only(Stream.concat(common, Stream.of(own)).toArray(String[]::new));
    }

    List<YamlMap> entries(String key, int least, int most) {
        var entries = yaml.maps(key);
        expect(key, entries.size(), least, most);
        return entries;
    }

    /** Tells the author when a list is too short or too long. */
    void expect(String key, int size, int least, int most) {
        if (size < least || size > most) {
            var range = least == most ? "exactly " + least : least + " to " + most;
            yaml.error(key, "“" + key + "” must have " + range + " entries; here are " + size + ".");
        }
    }

    static boolean truth(YamlMap entry, String key) {
        return entry.oneOf(key, TRUTH).orElse("false").equals("true");
    }

    static BigDecimal number(YamlMap entry, String key) {
        var text = entry.text(key);
        if (text.length() <= LONGEST_NUMBER && text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return new BigDecimal(text);
        }
        if (!text.isEmpty()) {
            entry.error(key, "“" + text + "” is no number: write digits, and a point before decimals.");
        }
        return BigDecimal.ZERO;
    }

    static BigDecimal tolerance(YamlMap entry) {
        var tolerance = number(entry, "tolerance");
        if (tolerance.signum() < 0) {
            entry.error("tolerance", "A tolerance cannot be negative.");
        }
        return tolerance.abs();
    }

    /** Tells the author of texts that stand there twice. */
    void distinct(String key, Stream<String> texts) {
        distinct(yaml, key, texts);
    }

    static void distinct(YamlMap entry, String key, Stream<String> texts) {
        var seen = new HashSet<String>();
        texts.filter(text -> !text.isEmpty())
                .filter(text -> !seen.add(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")))
                .distinct()
                .forEach(twice -> entry.error(key, "“" + twice + "” stands here twice."));
    }
}
