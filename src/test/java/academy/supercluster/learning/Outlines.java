/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CompletionRule;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.CourseOutline.Module;
import academy.supercluster.courses.LessonId;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.shared.Slug;
import java.util.Arrays;
import java.util.List;

/** Courses to learn in, made of lesson ids: {@code recall-…}, {@code case-…}, {@code quiz-…}, {@code assignment-…}, anything else is marked as read. */
public final class Outlines {

    private Outlines() {}

    public static CourseOutline course(String id, int version, String... lessons) {
        var module = new Module(
                "all",
                new Slug("all"),
                "All of it",
                "",
                Arrays.stream(lessons).map(Outlines::lesson).toList());
        return new CourseOutline(
                new CourseId(id),
                version,
                new Slug("the-" + id),
                "Course " + id,
                "",
                "en",
                "A course.",
                "Decide.",
                "",
                "CC-BY-4.0",
                List.of(),
                List.of(module));
    }

    static Lesson lesson(String id) {
        var kind = id.startsWith("case-")
                ? LessonKind.CASE
                : id.startsWith("quiz-")
                        ? LessonKind.QUIZ
                        : id.startsWith("assignment-") ? LessonKind.ASSIGNMENT : LessonKind.READING;
        var rule = switch (kind) {
            case CASE -> CompletionRule.DECISION;
            case QUIZ -> CompletionRule.PASS;
            case WORKSHEET -> CompletionRule.FILLED;
            case ASSIGNMENT -> CompletionRule.ACCEPTED;
            case READING -> id.startsWith("recall-") ? CompletionRule.RECALL : CompletionRule.MARK_AS_READ;
        };
        return new Lesson(
                new LessonId(id),
                new Slug("the-" + id),
                "Lesson " + id,
                kind,
                10,
                rule,
                "decide",
                List.of(),
                kind.folder().isPresent() ? id : null);
    }
}
