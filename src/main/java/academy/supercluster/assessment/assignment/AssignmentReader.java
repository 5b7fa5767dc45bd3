/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.content.CourseContext;
import academy.supercluster.courses.content.DidYouMean;
import academy.supercluster.courses.content.MarkdownText;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.StableId;
import academy.supercluster.courses.content.YamlMap;
import academy.supercluster.courses.content.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads one assignment; every problem in it is told. */
final class AssignmentReader {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_LEVEL = 600;
    private static final int MOST_CRITERIA = 8;
    private static final int LONGEST_WORK = 2_400;
    private static final int LONGEST_MARKING = 120;
    private static final int LATEST = 365;
    private static final int MOST_WORDS = 5_000;
    private static final int MOST_FILES = 10;

    private final YamlMap yaml;
    private final CourseContext course;
    private final Map<String, String> taken;
    private final Problems problems;

    AssignmentReader(YamlMap yaml, CourseContext course, Map<String, String> taken, Problems problems) {
        this.yaml = yaml;
        this.course = course;
        this.taken = taken;
        this.problems = problems;
    }

    Assignment read() {
        yaml.only("id", "title", "minutes", "due", "words", "files", "rubric");
        var id = id(yaml, "assignment", taken);
        var title = title(yaml);
        var minutes = minutes();
        var due = number(yaml.integer("due", 1, LATEST));
        return new Assignment(
                id,
                title,
                minutes[0],
                minutes[1],
                due,
                words(),
                yaml.integer("files", 0, MOST_FILES).orElse(0),
                rubric());
    }

    private int[] minutes() {
        var minutes = yaml.map("minutes");
        if (minutes.isEmpty()) {
            if (!yaml.has("minutes")) {
                yaml.error("minutes", "“minutes” is missing: say how long it takes, {learner: 120, mentor: 15}.");
            }
            return new int[2];
        }
        minutes.get().only("learner", "mentor");
        return new int[] {
            required(minutes.get(), "learner", LONGEST_WORK), required(minutes.get(), "mentor", LONGEST_MARKING)
        };
    }

    private static int required(YamlMap map, String key, int most) {
        if (!map.has(key)) {
            map.missing(key);
        }
        return map.integer(key, 1, most).orElse(0);
    }

    private Assignment.@Nullable Words words() {
        var words = yaml.map("words");
        if (words.isEmpty()) {
            return null;
        }
        words.get().only("least", "most");
        var least = words.get().integer("least", 1, MOST_WORDS);
        var most = words.get().integer("most", 1, MOST_WORDS);
        if (least.isPresent() && most.isPresent() && least.getAsInt() > most.getAsInt()) {
            words.get().error("most", "“most” is less than “least”.");
        }
        return new Assignment.Words(number(least), number(most));
    }

    private List<Assignment.Criterion> rubric() {
        var entries = yaml.maps("rubric");
        if (entries.isEmpty()) {
            yaml.error("rubric", "An assignment needs a “rubric” with at least one criterion.");
        } else if (entries.size() > MOST_CRITERIA) {
            yaml.error(
                    "rubric", "A rubric has at most " + MOST_CRITERIA + " criteria; three to five can be marked well.");
        }
        var ids = new HashMap<String, String>();
        return entries.stream().map(entry -> criterion(entry, ids)).toList();
    }

    private Assignment.Criterion criterion(YamlMap entry, Map<String, String> ids) {
        entry.only("id", "title", "objective", "levels");
        var id = id(entry, "criterion", ids);
        var title = title(entry);
        var objective = entry.text("objective");
        if (!objective.isEmpty() && !course.objectives().contains(objective)) {
            entry.error(
                    "objective",
                    "“objective: " + objective + "”: course.yaml has no such objective."
                            + DidYouMean.suggest(objective, course.objectives()));
        }
        return new Assignment.Criterion(id, title, objective, levels(entry));
    }

    private List<String> levels(YamlMap entry) {
        var levels = entry.texts("levels");
        if (levels.size() != Assignment.LEVELS) {
            entry.error(
                    "levels",
                    "A criterion has exactly four “levels”, the lowest first; here are " + levels.size() + ".");
        }
        var texts = new ArrayList<String>();
        for (var level : levels) {
            texts.add(level(entry, level));
        }
        return texts;
    }

    private String level(YamlMap entry, YamlText level) {
        if (level.value().isBlank()) {
            problems.error(entry.path(), level.line(), "This level is empty: say what a mentor would see.");
        } else if (level.value().length() > LONGEST_LEVEL) {
            problems.error(entry.path(), level.line(), "This level has more than " + LONGEST_LEVEL + " characters.");
        }
        MarkdownText.check(level.value(), entry.path(), level.line(), problems);
        return level.value();
    }

    private static String title(YamlMap map) {
        var title = map.text("title");
        if (title.length() > LONGEST_TITLE) {
            map.error("title", "The title has more than " + LONGEST_TITLE + " characters.");
        }
        return title;
    }

    private static String id(YamlMap map, String what, Map<String, String> taken) {
        var id = map.text("id");
        if (id.isEmpty()) {
            return id;
        }
        if (!StableId.isId(id)) {
            map.error("id", "“" + id + "” is no id: it must have " + StableId.RULE + ".");
            return id;
        }
        var before = taken.putIfAbsent(id, map.path() + ", line " + map.line("id"));
        if (before != null) {
            map.error("id", "The " + what + " id “" + id + "” is taken already (" + before + ").");
        }
        return id;
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
