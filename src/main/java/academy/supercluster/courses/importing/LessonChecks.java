/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.CompletionRule;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.content.DidYouMean;
import academy.supercluster.courses.content.PartContent;
import academy.supercluster.courses.content.Problems;
import java.util.HashMap;
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
     * Quizzes and lessons belong together one to one. Nothing is said when nobody here understands quizzes.
     *
     * @param allRead whether there is no quiz file with errors, which may be the missing one
     */
    void quizzes(@Nullable PartContent quizzes, boolean allRead) {
        if (quizzes == null) {
            return;
        }
        var users = new HashMap<String, LessonSheet>();
        for (var lesson : lessons) {
            var quiz = lesson.quiz();
            if (quiz == null) {
                continue;
            }
            if (allRead && !quizzes.ids().contains(quiz)) {
                problems.error(
                        lesson.path(),
                        lesson.keys().quiz(),
                        "There is no quiz “" + quiz + "” in the folder quizzes."
                                + DidYouMean.suggest(quiz, quizzes.ids()));
            }
            var first = users.putIfAbsent(quiz, lesson);
            if (first != null) {
                problems.error(
                        lesson.path(),
                        lesson.keys().quiz(),
                        "The quiz “" + quiz + "” belongs to " + first.path() + " already.");
            }
        }
        quizzes.ids().stream()
                .filter(id -> !users.containsKey(id))
                .sorted()
                .forEach(id -> problems.warning(CourseFolder.SHEET, 1, "No lesson uses the quiz “" + id + "”."));
    }
}
