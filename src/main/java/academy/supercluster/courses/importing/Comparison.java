/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.records.PublishedCourses;
import java.util.ArrayList;
import java.util.Optional;

/** Says which lessons a new version added, changed, removed or kept. */
final class Comparison {

    private Comparison() {}

    static ImportReport.Changes of(Publishing.Step step, PublishedCourses published) {
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        int kept = 0;
        var after = step.after();
        var before = step.before();
        for (var lesson : after.lessons()) {
            var old = before.flatMap(outline -> outline.lesson(lesson.id()));
            if (old.isEmpty()) {
                added.add(lesson.title());
            } else if (old.get().equals(lesson) && sameText(before, after, lesson, published)) {
                kept++;
            } else {
                changed.add(lesson.title());
            }
        }
        var removed = before.stream()
                .flatMap(outline -> outline.lessons().stream())
                .filter(lesson -> after.lesson(lesson.id()).isEmpty())
                .map(CourseOutline.Lesson::title)
                .toList();
        return new ImportReport.Changes(added, changed, removed, kept);
    }

    private static boolean sameText(
            Optional<CourseOutline> before,
            CourseOutline after,
            CourseOutline.Lesson lesson,
            PublishedCourses published) {
        return before.flatMap(old -> published.content(old.id(), old.version(), lesson.id()))
                .equals(published.content(after.id(), after.version(), lesson.id()));
    }
}
