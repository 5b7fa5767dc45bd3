/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.AttemptId;
import academy.supercluster.courses.CourseOutline;

/** Addresses of lessons and attempts, without the leading slash. */
final class Places {

    /** The query parameter that names a submitted attempt. */
    static final String ATTEMPT = "attempt";

    private Places() {}

    static String lesson(CourseOutline course, CourseOutline.Lesson lesson) {
        return "learn/" + course.slug() + "/" + lesson.slug();
    }

    /** Where the result of an attempt is shown. */
    static String result(CourseOutline course, CourseOutline.Lesson lesson, AttemptId attempt) {
        return lesson(course, lesson) + "?" + ATTEMPT + "=" + attempt;
    }
}
