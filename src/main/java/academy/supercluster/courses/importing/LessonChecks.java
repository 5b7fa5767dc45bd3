/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.CompletionRule;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.courses.content.DidYouMean;
import academy.supercluster.courses.content.PartContent;
import academy.supercluster.courses.content.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Checks of lessons that only all lessons together can show. */
final class LessonChecks {

    private final List<LessonSheet> lessons;
    private final Problems problems;

    LessonChecks(List<LessonSheet> lessons, Problems problems) {
        this.lessons = lessons;
        this.problems = problems;
    }

    /** Ids, addresses and places are each taken once. */
    void names() {
        unique("The lesson id", LessonSheet::id, lesson -> lesson.keys().id());
        unique("The address", lesson -> lesson.name().slug().value(), lesson -> 1);
        unique(
                "The place",
                lesson -> lesson.folder() + ", number " + lesson.name().number(),
                lesson -> 1);
        formerSlugs();
    }

    private void unique(String what, Function<LessonSheet, String> value, ToIntFunction<LessonSheet> line) {
        var seen = new HashMap<String, LessonSheet>();
        for (var lesson : lessons) {
            var each = value.apply(lesson);
            var first = each.isEmpty() ? null : seen.putIfAbsent(each, lesson);
            if (first != null) {
                problems.error(
                        lesson.path(),
                        line.applyAsInt(lesson),
                        what + " “" + each + "” is taken by " + first.path() + ".");
            }
        }
    }

    private void formerSlugs() {
        var owners = new HashMap<String, String>();
        lessons.forEach(lesson -> owners.put(lesson.name().slug().value(), lesson.path()));
        for (var lesson : lessons) {
            for (var former : lesson.formerSlugs()) {
                var owner = owners.putIfAbsent(former.value(), lesson.path());
                if (owner != null && !owner.equals(lesson.path())) {
                    problems.error(
                            lesson.path(),
                            lesson.keys().formerSlugs(),
                            "The former address “" + former + "” belongs to " + owner + ".");
                }
            }
        }
    }

    /** A reading that asks recall questions has some. */
    void completion(Map<String, LessonContent> contents) {
        for (var lesson : lessons) {
            var content = contents.get(lesson.path());
            if (lesson.complete() == CompletionRule.RECALL
                    && (content == null || content.recalls().isEmpty())) {
                problems.error(
                        lesson.path(),
                        lesson.keys().complete(),
                        "“complete: recall” needs a recall question in the text; there is none.");
            }
        }
    }

    /**
     * A lesson names a part that exists. A part that is the course's own belongs to one lesson. Nothing is said when
     * nobody here understands the folder.
     *
     * @param allRead whether there is no file with errors in the folder, which may be the missing one
     */
    void parts(LessonKind kind, String folder, @Nullable PartContent content, boolean allRead) {
        if (content == null) {
            return;
        }
        var word = kind.word();
        var users = new HashMap<String, LessonSheet>();
        for (var lesson : lessons) {
            var part = lesson.kind() == kind ? lesson.part() : null;
            if (part == null) {
                continue;
            }
            if (allRead && !content.ids().contains(part) && !content.shared().contains(part)) {
                var known = new HashSet<>(content.ids());
                known.addAll(content.shared());
                problems.error(
                        lesson.path(),
                        lesson.keys().part(),
                        "There is no " + word + " “" + part + "” in the folder " + folder + "."
                                + DidYouMean.suggest(part, known));
            }
            var first = users.putIfAbsent(part, lesson);
            if (first != null && content.ids().contains(part)) {
                problems.error(
                        lesson.path(),
                        lesson.keys().part(),
                        "The " + word + " “" + part + "” belongs to " + first.path() + " already.");
            }
        }
        content.ids().stream()
                .filter(id -> !users.containsKey(id))
                .sorted()
                .forEach(
                        id -> problems.warning(CourseFolder.SHEET, 1, "No lesson uses the " + word + " “" + id + "”."));
    }
}
