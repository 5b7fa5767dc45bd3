/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import java.util.List;

/**
 * What a learner should be told when a course has a newer version. Renamed, reworded and moved lessons keep what was
 * earned and are not news.
 *
 * @param added lessons that are new
 * @param removed lessons that are gone
 */
public record CourseChange(List<Lesson> added, List<Lesson> removed) {

    static final CourseChange NONE = new CourseChange(List.of(), List.of());

    public CourseChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    static CourseChange between(CourseOutline before, CourseOutline after) {
        return new CourseChange(missing(after, before), missing(before, after));
    }

    private static List<Lesson> missing(CourseOutline from, CourseOutline in) {
        return from.lessons().stream()
                .filter(lesson -> in.lesson(lesson.id()).isEmpty())
                .toList();
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
