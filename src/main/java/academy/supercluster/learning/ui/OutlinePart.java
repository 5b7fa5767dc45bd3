/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.learning.LessonStanding;
import academy.supercluster.learning.Standing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The lessons of a course with ticks and minutes, drawn in the browser: a course of any length is one element here. */
@Tag("learning-outline")
@JsModule("./learning/outline.ts")
class OutlinePart extends Component {

    private static final PartWords WORDS = new PartWords(
            "learning.outline.done",
            "learning.outline.begun",
            "learning.outline.new",
            "learning.outline.minutes",
            "learning.kind.reading",
            "learning.kind.case",
            "learning.kind.quiz",
            "learning.kind.worksheet",
            "learning.kind.assignment");

    private final LessonJson json;

    OutlinePart(LessonJson json) {
        this.json = json;
        WORDS.giveTo(this);
    }

    void show(Standing standing, Lesson current) {
        getElement()
                .setProperty("outline", json.outline(standing.course()))
                .setProperty("done", lessons(standing, LessonStanding::completed))
                .setProperty("begun", lessons(standing, each -> !each.completed()))
                .setProperty("fresh", ids(standing.change().added()))
                .setProperty("current", current.id().value());
    }

    private static String lessons(Standing standing, Predicate<LessonStanding> wanted) {
        return ids(standing.course().lessons().stream()
                .filter(lesson -> {
                    var known = standing.lessons().get(lesson.id());
                    return known != null && wanted.test(known);
                })
                .toList());
    }

    private static String ids(List<Lesson> lessons) {
        return lessons.stream().map(lesson -> lesson.id().value()).collect(Collectors.joining(" "));
    }
}
