/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;

/** Addresses within the academy, without the leading slash. */
final class Addresses {

    /** The catalogue. */
    static final String COURSES = "courses";

    static final String HOME = "home";

    private Addresses() {}

    static String course(CourseOutline course) {
        return COURSES + "/" + course.slug();
    }

    /** Where the learner goes on. */
    static String resume(CourseOutline course) {
        return "learn/" + course.slug();
    }

    /** Where the learner plans to use the course. */
    static String use(CourseOutline course) {
        return "use/" + course.slug();
    }

    static String lesson(CourseOutline course, Lesson lesson) {
        return resume(course) + "/" + lesson.slug();
    }
}
