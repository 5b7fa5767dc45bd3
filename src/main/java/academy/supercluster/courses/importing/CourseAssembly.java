/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.CompletionRule;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonId;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.courses.content.DidYouMean;
import academy.supercluster.courses.content.PartContent;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.shared.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a course together from what was read, and checks what only the whole can show. */
final class CourseAssembly {

    private static final String QUIZZES = "quizzes";

    private final List<LessonSheet> lessons;
    private final Map<String, LessonContent> contents;
    private final Map<String, PartContent> parts;
    private final Problems problems;

    CourseAssembly(
            List<LessonSheet> lessons,
            Map<String, LessonContent> contents,
            Map<String, PartContent> parts,
            Problems problems) {
        this.lessons = lessons;
        this.contents = contents;
        this.parts = parts;
        this.problems = problems;
    }

    /** The outline, or nothing when there is no sheet; of no use if errors were told. */
    Optional<CourseOutline> outline(String slug, Optional<CourseSheet> sheet) {
        unique("The lesson id", LessonSheet::id, lesson -> lesson.keys().id());
        unique("The address", lesson -> lesson.name().slug().value(), lesson -> 1);
        unique(
                "The place",
                lesson -> lesson.folder() + " number " + lesson.name().number(),
                lesson -> 1);
        formerSlugs();
        lessons.forEach(this::completion);
        quizzes();
        sheet.ifPresent(this::objectives);
        sheet.ifPresent(this::folders);
        if (sheet.isEmpty() || !Slug.isSlug(slug)) {
            return Optional.empty();
        }
        var course = sheet.get();
        return Optional.of(new CourseOutline(
                new CourseId(course.id()),
                0,
                new Slug(slug),
                course.title(),
                course.subtitle(),
                course.language(),
                course.summary(),
                course.outcome(),
                course.audience(),
                course.licence(),
                course.objectives().stream()
                        .map(CourseSheet.ObjectiveEntry::objective)
                        .toList(),
                modules(course)));
    }

    private List<CourseOutline.Module> modules(CourseSheet course) {
        var modules = new ArrayList<CourseOutline.Module>();
        course.modules().stream()
                .filter(entry -> NumberedName.parse(entry.folder()).isPresent())
                .sorted(Comparator.comparing(CourseSheet.ModuleEntry::folder, CourseAssembly::byNumber))
                .forEach(entry -> modules.add(new CourseOutline.Module(
                        entry.id(),
                        NumberedName.parse(entry.folder()).orElseThrow().slug(),
                        entry.title(),
                        entry.summary(),
                        lessons.stream()
                                .filter(lesson -> lesson.folder().equals(entry.folder()))
                                .sorted(Comparator.comparingInt(
                                        lesson -> lesson.name().number()))
                                .map(this::lesson)
                                .toList())));
        return modules;
    }

    private static int byNumber(String first, String second) {
        return Integer.compare(
                NumberedName.parse(first).map(NumberedName::number).orElse(0),
                NumberedName.parse(second).map(NumberedName::number).orElse(0));
    }

    private CourseOutline.Lesson lesson(LessonSheet sheet) {
        return new CourseOutline.Lesson(
                new LessonId(sheet.id()),
                sheet.name().slug(),
                sheet.title(),
                sheet.kind(),
                sheet.minutes(),
                rule(sheet),
                sheet.objective(),
                sheet.competencies(),
                sheet.quiz());
    }

    private CompletionRule rule(LessonSheet sheet) {
        if (sheet.complete() != null) {
            return sheet.complete();
        }
        return switch (sheet.kind()) {
            case CASE -> CompletionRule.DECISION;
            case QUIZ -> CompletionRule.PASS;
            case READING -> hasRecalls(sheet) ? CompletionRule.RECALL : CompletionRule.MARK_AS_READ;
        };
    }

    private boolean hasRecalls(LessonSheet sheet) {
        var content = contents.get(sheet.path());
        return content != null && !content.recalls().isEmpty();
    }

    private void completion(LessonSheet sheet) {
        if (sheet.complete() == CompletionRule.RECALL && !hasRecalls(sheet)) {
            problems.error(
                    sheet.path(),
                    sheet.keys().complete(),
                    "“complete: recall” needs a recall question in the text; there is none.");
        }
    }

    private void unique(
            String what,
            java.util.function.Function<LessonSheet, String> value,
            java.util.function.ToIntFunction<LessonSheet> line) {
        var seen = new HashMap<String, LessonSheet>();
        for (var lesson : lessons) {
            var first = value.apply(lesson).isEmpty() ? null : seen.putIfAbsent(value.apply(lesson), lesson);
            if (first != null) {
                problems.error(
                        lesson.path(),
                        line.applyAsInt(lesson),
                        what + " “" + value.apply(lesson) + "” is taken by " + first.path() + ".");
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

    private void quizzes() {
        var part = parts.get(QUIZZES);
        if (part == null) {
            return;
        }
        var users = new HashMap<String, LessonSheet>();
        for (var lesson : lessons) {
            var quiz = lesson.quiz();
            if (quiz == null) {
                continue;
            }
            if (!part.ids().contains(quiz)) {
                problems.error(
                        lesson.path(),
                        lesson.keys().quiz(),
                        "There is no quiz “" + quiz + "” in the folder quizzes."
                                + DidYouMean.suggest(quiz, part.ids()));
            }
            var first = users.putIfAbsent(quiz, lesson);
            if (first != null) {
                problems.error(
                        lesson.path(),
                        lesson.keys().quiz(),
                        "The quiz “" + quiz + "” belongs to " + first.path() + " already.");
            }
        }
        part.ids().stream()
                .filter(id -> !users.containsKey(id))
                .sorted()
                .forEach(id -> problems.warning(CourseFolder.SHEET, 1, "No lesson uses the quiz “" + id + "”."));
    }

    private void objectives(CourseSheet sheet) {
        var known = sheet.objectiveIds();
        for (var lesson : lessons) {
            if (!lesson.objective().isEmpty() && !known.contains(lesson.objective())) {
                problems.error(
                        lesson.path(),
                        lesson.keys().objective(),
                        "There is no objective “" + lesson.objective() + "” in course.yaml."
                                + DidYouMean.suggest(lesson.objective(), known));
            }
        }
        var taught = lessons.stream()
                .filter(lesson -> lesson.kind() != LessonKind.QUIZ)
                .map(LessonSheet::objective)
                .collect(Collectors.toSet());
        for (var entry : sheet.objectives()) {
            if (!taught.contains(entry.objective().id())
                    && !entry.objective().id().isEmpty()) {
                problems.warning(
                        CourseFolder.SHEET,
                        entry.line(),
                        "No lesson teaches the objective “" + entry.objective().id() + "”.");
            }
        }
    }

    private void folders(CourseSheet sheet) {
        Set<String> listed =
                sheet.modules().stream().map(CourseSheet.ModuleEntry::folder).collect(Collectors.toSet());
        var present = lessons.stream().map(LessonSheet::folder).collect(Collectors.toSet());
        int last = -1;
        for (var entry : sheet.modules()) {
            int number =
                    NumberedName.parse(entry.folder()).map(NumberedName::number).orElse(-1);
            if (number < 0) {
                continue;
            }
            if (!present.contains(entry.folder())) {
                problems.error(
                        CourseFolder.SHEET,
                        entry.line(),
                        "There is no lesson in modules/" + entry.folder() + "."
                                + DidYouMean.suggest(entry.folder(), present));
            }
            if (number == last) {
                problems.error(CourseFolder.SHEET, entry.line(), "Two modules have the number " + number + ".");
            } else if (number < last) {
                problems.warning(
                        CourseFolder.SHEET,
                        entry.line(),
                        "Modules are shown in the order of their numbers; this list has another order.");
            }
            last = number;
        }
        present.stream()
                .filter(folder -> !listed.contains(folder))
                .sorted()
                .forEach(folder -> problems.error(
                        CourseFolder.SHEET,
                        1,
                        "The folder modules/" + folder + " is not listed under “modules”."
                                + DidYouMean.suggest(folder, listed)));
    }
}
