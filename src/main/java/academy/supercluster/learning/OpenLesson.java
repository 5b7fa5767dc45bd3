/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonId;
import academy.supercluster.shared.NotFound;

/** The lesson a learner acts in, in the version they have before them. */
record OpenLesson(CourseOutline course, CourseOutline.Lesson lesson, LessonContent content) {

    /** @throws NotFound if that version does not exist or has no such lesson */
    static OpenLesson of(CourseCatalogue catalogue, CourseId course, int version, LessonId lesson) {
        var outline = version(catalogue, course, version);
        return new OpenLesson(
                outline,
                outline.lesson(lesson).orElseThrow(() -> new NotFound("lesson " + lesson + " of " + course)),
                catalogue.content(course, version, lesson));
    }

    /** @throws NotFound if there is no such version */
    static CourseOutline version(CourseCatalogue catalogue, CourseId course, int version) {
        return catalogue
                .version(course, version)
                .orElseThrow(() -> new NotFound("version " + version + " of " + course));
    }
}
