/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.CompletionRule;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.SourceFile;
import academy.supercluster.courses.content.YamlDocument;
import academy.supercluster.courses.content.YamlMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and checks the front matter of a lesson. */
final class LessonSheetReader {

    static final String[] KEYS = {
        "id",
        "kind",
        "title",
        "objective",
        "minutes",
        "complete",
        "competencies",
        "quiz",
        "worksheet",
        "assignment",
        "former-slugs"
    };

    private static final Pattern FRONT =
            Pattern.compile("\\A---[ \\t]*\\n(.*?\\n)?---[ \\t]*(\\n|\\z)", Pattern.DOTALL);

    private final Problems problems;

    LessonSheetReader(Problems problems) {
        this.problems = problems;
    }

    /** Nothing when there is no front matter to speak of; then the author was told. */
    Optional<LessonSheet> read(SourceFile file) {
        var front = FRONT.matcher(file.text());
        if (!front.find()) {
            problems.error(
                    file.path(),
                    1,
                    file.text().startsWith("---")
                            ? "The front matter is not closed: put “---” on a line of its own below it."
                            : "The front matter is missing: a lesson begins with “---”, then id, kind, title …");
            return Optional.empty();
        }
        var name = NumberedName.ofFile(file.path());
        if (name.isStandIn()) {
            problems.error(
                    file.path(),
                    1,
                    "The name of a lesson's file is a number, a hyphen and a slug, as in 01-grown-and-built.md.");
        }
        var text = front.group(1) == null ? "" : front.group(1);
        int bodyLine = 1 + (int) front.group().chars().filter(c -> c == '\n').count();
        var body = file.text().substring(front.end());
        return Optional.of(YamlDocument.read(file.path(), text, 2, problems)
                .map(yaml -> sheet(file, name, yaml, body, bodyLine))
                .orElseGet(() -> unreadable(file, name, body, bodyLine)));
    }

    /** A stand-in, so that the text below can be checked, too. */
    private static LessonSheet unreadable(SourceFile file, NumberedName name, String body, int bodyLine) {
        return new LessonSheet(
                file.path(),
                folder(file),
                name,
                "",
                "",
                guess(body),
                "",
                1,
                null,
                List.of(),
                null,
                List.of(),
                new LessonSheet.Lines(1, 1, 1, 1, 1),
                body,
                bodyLine);
    }

    private static String folder(SourceFile file) {
        return file.path().split("/")[1];
    }

    private static LessonKind guess(String body) {
        return body.contains(":::decision") || body.contains(":::sort") ? LessonKind.CASE : LessonKind.READING;
    }

    private LessonSheet sheet(SourceFile file, NumberedName name, YamlMap yaml, String body, int bodyLine) {
        yaml.only(KEYS);
        var kind = kind(yaml, body);
        if (!yaml.has("minutes")) {
            yaml.missing("minutes");
        }
        part(yaml, kind);
        return new LessonSheet(
                file.path(),
                folder(file),
                name,
                SheetValues.id(yaml, "id"),
                SheetValues.line(yaml, "title", 120),
                kind,
                yaml.text("objective"),
                yaml.integer("minutes", 1, 240).orElse(1),
                rule(yaml, kind),
                SheetValues.competencies(yaml),
                kind.folder().flatMap(folder -> yaml.find(kind.word())).orElse(null),
                SheetValues.formerSlugs(yaml),
                new LessonSheet.Lines(
                        yaml.line("id"),
                        yaml.line("objective"),
                        yaml.line("complete"),
                        yaml.line(kind.word()),
                        yaml.line("former-slugs")),
                body,
                bodyLine);
    }

    /** A lesson names the part it is about under the word of its kind, and no other part. */
    private static void part(YamlMap yaml, LessonKind kind) {
        for (var each : LessonKind.values()) {
            if (each.folder().isEmpty()) {
                continue;
            }
            var word = each.word();
            if (kind == each && !yaml.has(word)) {
                yaml.missing(word);
            } else if (kind != each && yaml.has(word)) {
                yaml.error(word, "Only a lesson of the kind “" + word + "” has the key “" + word + "”.");
            }
        }
    }

    private static LessonKind kind(YamlMap yaml, String body) {
        if (!yaml.has("kind")) {
            yaml.missing("kind");
        }
        return yaml.oneOf(
                        "kind",
                        Stream.of(LessonKind.values()).map(LessonKind::word).collect(Collectors.toSet()))
                .map(kind -> LessonKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                .orElseGet(() -> guess(body));
    }

    private static @org.jspecify.annotations.Nullable CompletionRule rule(YamlMap yaml, LessonKind kind) {
        var fitting = switch (kind) {
            case READING -> Set.of("recall", "mark-as-read");
            case CASE -> Set.of("decision");
            case QUIZ -> Set.of("pass");
            case WORKSHEET -> Set.of("filled");
            case ASSIGNMENT -> Set.of("accepted");
        };
        return yaml.oneOf("complete", fitting)
                .map(rule -> CompletionRule.valueOf(rule.replace('-', '_').toUpperCase(Locale.ROOT)))
                .orElse(null);
    }
}
