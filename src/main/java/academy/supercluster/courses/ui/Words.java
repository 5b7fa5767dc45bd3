/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.ui;

import academy.supercluster.courses.CourseOutline;
import com.vaadin.flow.component.Component;

/** The small facts about a course, in the same words everywhere. */
final class Words {

    private Words() {}

    /** As in <i>6 lessons · 1 h 45 min</i>. */
    static String extent(Component page, CourseOutline course) {
        return page.getTranslation("courses.lessons", course.lessons().size()) + " · " + time(page, course.minutes());
    }

    static String time(Component page, int minutes) {
        if (minutes < 60) {
            return page.getTranslation("courses.time.minutes", minutes);
        }
        return minutes % 60 == 0
                ? page.getTranslation("courses.time.hours", minutes / 60)
                : page.getTranslation("courses.time.both", minutes / 60, minutes % 60);
    }

    static String kind(Component page, CourseOutline.Lesson lesson) {
        return page.getTranslation(
                switch (lesson.kind()) {
                    case READING -> "courses.kind.reading";
                    case CASE -> "courses.kind.case";
                    case QUIZ -> "courses.kind.quiz";
                    case WORKSHEET -> "courses.kind.worksheet";
                    case ASSIGNMENT -> "courses.kind.assignment";
                });
    }
}
