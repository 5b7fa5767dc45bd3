/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.records.CoursesOf;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/** The courses that made-up learners study. */
final class Library {

    private final List<CourseOutline> courses;
    private final BiFunction<CourseOutline, Lesson, LessonContent> source;
    private final Map<String, LessonContent> contents = new ConcurrentHashMap<>();

    Library(List<CourseOutline> courses, BiFunction<CourseOutline, Lesson, LessonContent> source) {
        this.courses = courses;
        this.source = source;
    }

    /** What is published in the database. */
    static Library of(DataSource database) {
        var published = CoursesOf.database(database);
        var courses = published.currentOutlines().stream()
                .sorted(Comparator.comparing(course -> course.id().value()))
                .toList();
        return new Library(
                courses,
                (course, lesson) -> published
                        .content(course.id(), course.version(), lesson.id())
                        .orElseThrow());
    }

    List<CourseOutline> courses() {
        return courses;
    }

    LessonContent content(CourseOutline course, Lesson lesson) {
        return contents.computeIfAbsent(course.id() + " " + lesson.id(), key -> source.apply(course, lesson));
    }
}
