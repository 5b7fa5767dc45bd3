/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.LessonKind;
import academy.supercluster.courses.content.DidYouMean;
import academy.supercluster.courses.content.PartContent;
import academy.supercluster.courses.content.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that {@code course.yaml} and the lessons speak of the same course. */
final class SheetChecks {

    private final CourseSheet sheet;
    private final List<LessonSheet> lessons;
    private final Problems problems;

    SheetChecks(CourseSheet sheet, List<LessonSheet> lessons, Problems problems) {
        this.sheet = sheet;
        this.lessons = lessons;
        this.problems = problems;
    }

    void objectives() {
        var known = sheet.objectiveIds();
        for (var lesson : lessons) {
            if (!lesson.objective().isEmpty() && !known.contains(lesson.objective())) {
                problems.error(
                        lesson.path(),
                        lesson.keys().objective(),
                        "There is no objective “" + lesson.objective() + "” in course.yaml."
                                + DidYouMean.suggest(lesson.objective(), known));
            }
        }
        var taught = lessons.stream()
                .filter(lesson -> lesson.kind() != LessonKind.QUIZ)
                .map(LessonSheet::objective)
                .collect(Collectors.toSet());
        for (var entry : sheet.objectives()) {
            var id = entry.objective().id();
            if (!id.isEmpty() && !taught.contains(id)) {
                problems.warning(CourseFolder.SHEET, entry.line(), "No lesson teaches the objective “" + id + "”.");
            }
        }
    }

    /** An objective is assessed by some part of the course. Nothing is said when nobody here understands any part. */
    void assessed(Collection<PartContent> parts) {
        var assessed = parts.stream().flatMap(part -> part.assessed().stream()).collect(Collectors.toSet());
        for (var entry : sheet.objectives()) {
            var id = entry.objective().id();
            if (!parts.isEmpty() && !id.isEmpty() && !assessed.contains(id)) {
                problems.warning(
                        CourseFolder.SHEET,
                        entry.line(),
                        "Nothing assesses the objective “" + id + "”: no quiz asks about it and no rubric judges it.");
            }
        }
    }

    /** @param present folders below {@code modules/} in which there is any file */
    void modules(Set<String> present) {
        var numbers = new HashMap<Integer, String>();
        int last = -1;
        for (var entry : sheet.modules()) {
            var name = NumberedName.parse(entry.folder());
            if (name.isEmpty()) {
                continue;
            }
            int number = name.get().number();
            if (!present.contains(entry.folder())) {
                error(
                        entry,
                        "There is no lesson in modules/" + entry.folder() + "."
                                + DidYouMean.suggest(entry.folder(), present));
            }
            var other = numbers.putIfAbsent(number, entry.folder());
            if (other != null && !other.equals(entry.folder())) {
                error(entry, "The number " + number + " is taken by " + other + ".");
            }
            if (number < last) {
                problems.warning(
                        CourseFolder.SHEET,
                        entry.line(),
                        "Modules are shown in the order of their numbers; this list has another order.");
            }
            last = number;
        }
        var listed =
                sheet.modules().stream().map(CourseSheet.ModuleEntry::folder).collect(Collectors.toSet());
        present.stream()
                .filter(folder -> !listed.contains(folder))
                .sorted()
                .forEach(folder -> problems.error(
                        CourseFolder.SHEET,
                        1,
                        "The folder modules/" + folder + " is not listed under “modules”."
                                + DidYouMean.suggest(folder, listed)));
    }

    private void error(CourseSheet.ModuleEntry entry, String message) {
        problems.error(CourseFolder.SHEET, entry.line(), message);
    }
}
