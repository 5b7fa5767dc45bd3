/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.CompletionRule;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonId;
import academy.supercluster.shared.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Puts the outline of a course together from what was read. */
final class CourseAssembly {

    private final List<LessonSheet> lessons;
    private final Map<String, LessonContent> contents;

    /** @param contents texts of lessons by path */
    CourseAssembly(List<LessonSheet> lessons, Map<String, LessonContent> contents) {
        this.lessons = lessons;
        this.contents = contents;
    }

    /** The outline with version 0. The sheet and the lessons were found to be without error. */
    CourseOutline outline(Slug slug, CourseSheet course) {
        return new CourseOutline(
                new CourseId(course.id()),
                0,
                slug,
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
                course.modules().stream()
                        .sorted(Comparator.comparingInt(entry -> name(entry).number()))
                        .map(this::module)
                        .toList());
    }

    private static NumberedName name(CourseSheet.ModuleEntry entry) {
        return NumberedName.parse(entry.folder()).orElseThrow();
    }

    private CourseOutline.Module module(CourseSheet.ModuleEntry entry) {
        return new CourseOutline.Module(
                entry.id(),
                name(entry).slug(),
                entry.title(),
                entry.summary(),
                lessons.stream()
                        .filter(lesson -> lesson.folder().equals(entry.folder()))
                        .sorted(Comparator.comparingInt(lesson -> lesson.name().number()))
                        .map(this::lesson)
                        .toList());
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
                sheet.part());
    }

    private CompletionRule rule(LessonSheet sheet) {
        if (sheet.complete() != null) {
            return sheet.complete();
        }
        var content = contents.get(sheet.path());
        return switch (sheet.kind()) {
            case CASE -> CompletionRule.DECISION;
            case QUIZ -> CompletionRule.PASS;
            case WORKSHEET -> CompletionRule.FILLED;
            case ASSIGNMENT -> CompletionRule.ACCEPTED;
            case READING ->
                content == null || content.recalls().isEmpty() ? CompletionRule.MARK_AS_READ : CompletionRule.RECALL;
        };
    }
}
