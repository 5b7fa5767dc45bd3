/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonContent.Decision;
import academy.supercluster.courses.LessonId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * What the components in the browser need of a course, as texts that all pages share. Versions are immutable, so nothing
 * ever goes stale. What is right, and what a case tells afterwards, stands in {@link #revealed} alone.
 */
@Component
class LessonJson {

    private static final long LESSONS = 2_000;

    private final Cache<Key, String> asked =
            Caffeine.newBuilder().maximumSize(LESSONS).build();
    private final Cache<Key, String> revealed =
            Caffeine.newBuilder().maximumSize(LESSONS).build();
    private final Cache<Key, String> outlines =
            Caffeine.newBuilder().maximumSize(LESSONS).build();

    /** Recall questions and decisions, without their answers. */
    String asked(CourseOutline course, Lesson lesson, LessonContent content) {
        return asked.get(
                Key.of(course, lesson),
                key -> Json.of(Map.of(
                        "recalls",
                                content.recalls().stream()
                                        .map(LessonJson::recall)
                                        .toList(),
                        "decisions",
                                content.decisions().stream()
                                        .map(LessonJson::decision)
                                        .toList())));
    }

    /** What the case argues for, and its comments: only for those who have decided. */
    String revealed(CourseOutline course, Lesson lesson, LessonContent content) {
        return revealed.get(Key.of(course, lesson), key -> {
            var argued = new TreeMap<String, String>();
            var comments = new TreeMap<String, String>();
            content.decisions().forEach(decision -> reveal(decision, argued, comments));
            return Json.of(Map.of("argued", argued, "comments", comments));
        });
    }

    /** Modules and lessons with their addresses. */
    String outline(CourseOutline course) {
        return outlines.get(
                new Key(course.id(), course.version(), new LessonId("")),
                key -> Json.of(course.modules().stream()
                        .map(module -> Map.of(
                                "title",
                                module.title(),
                                "lessons",
                                module.lessons().stream()
                                        .map(lesson -> lesson(course, lesson))
                                        .toList()))
                        .toList()));
    }

    private static Map<String, Object> lesson(CourseOutline course, Lesson lesson) {
        return Map.of(
                "id", lesson.id().value(),
                "href", Addresses.lesson(course, lesson),
                "title", lesson.title(),
                "kind", lesson.kind().name().toLowerCase(Locale.ROOT),
                "minutes", lesson.minutes());
    }

    private static Map<String, Object> recall(LessonContent.Recall recall) {
        return Map.of(
                "id", recall.id(),
                "question", recall.questionHtml(),
                "options",
                        recall.options().stream()
                                .map(option -> Map.of("key", option.key(), "html", option.html()))
                                .toList());
    }

    private static Map<String, Object> decision(Decision decision) {
        return switch (decision) {
            case Decision.Choice choice ->
                Map.of(
                        "id", choice.id(),
                        "prompt", choice.promptHtml(),
                        "options",
                                choice.alternatives().stream()
                                        .map(each -> Map.of("key", each.key(), "html", each.html()))
                                        .toList());
            case Decision.Sort sort ->
                Map.of(
                        "id", sort.id(),
                        "prompt", sort.promptHtml(),
                        "bins",
                                sort.bins().stream()
                                        .map(bin -> Map.of("key", bin.key(), "label", bin.label()))
                                        .toList(),
                        "rows",
                                sort.rows().stream()
                                        .map(row -> Map.of("key", row.key(), "html", row.html()))
                                        .toList());
        };
    }

    private static void reveal(Decision decision, Map<String, String> argued, Map<String, String> comments) {
        switch (decision) {
            case Decision.Choice choice ->
                choice.alternatives().forEach(each -> {
                    comments.put(choice.id() + "/" + each.key(), each.commentHtml());
                    if (each.argued()) {
                        argued.put(choice.id(), each.key());
                    }
                });
            case Decision.Sort sort ->
                sort.rows().forEach(row -> {
                    comments.put(sort.id() + "/" + row.key(), row.commentHtml());
                    argued.put(sort.id() + "/" + row.key(), row.bin());
                });
        }
    }

    private record Key(CourseId course, int version, LessonId lesson) {

        static Key of(CourseOutline course, Lesson lesson) {
            return new Key(course.id(), course.version(), lesson.id());
        }
    }
}
