/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.learning.Standing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How far a learner has come in a course: a bar with its value, and the same in words. */
class CourseProgress extends Div {

    private final Bar bar = new Bar();
    private final Span words = new Span();

    CourseProgress() {
        addClassName("learning-progress");
        words.addClassName("learning-progress-words");
        add(bar, words);
    }

    CourseProgress(Standing standing) {
        this();
        show(standing);
    }

    final void show(Standing standing) {
        var percent = standing.percent().value();
        bar.getElement().setAttribute("max", "100");
        bar.getElement().setAttribute("value", String.valueOf(percent));
        bar.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "learning.progress.label", standing.course().title()));
        words.setText(getTranslation(
                "learning.progress.words",
                standing.completed(),
                standing.course().lessons().size(),
                percent));
    }

    /** The browser's own progress bar. */
    @Tag("progress")
    private static final class Bar extends Component {}
}
