/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Standing;
import academy.supercluster.learning.Studying;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells a learner what changed in the course since they were last here, and that nothing earned was lost. */
class ChangeNote extends Div {

    private final Studying studying;
    private final SignedIn learner;
    private final Runnable afterwards;

    ChangeNote(Studying studying, SignedIn learner, Runnable afterwards) {
        this.studying = studying;
        this.learner = learner;
        this.afterwards = afterwards;
        addClassName("learning-change");
        getElement().setAttribute("role", "note");
        setVisible(false);
    }

    void show(Standing standing) {
        removeAll();
        var change = standing.change();
        setVisible(!change.isEmpty() || standing.finishable());
        if (!change.added().isEmpty()) {
            line(getTranslation("learning.change.grew", change.added().size()));
            add(links(standing, change.added()));
        }
        if (!change.removed().isEmpty()) {
            var titles = change.removed().stream().map(Lesson::title).collect(Collectors.joining(", "));
            line(getTranslation("learning.change.shrank", change.removed().size(), titles));
        }
        var finish = standing.finish();
        if (finish != null && !change.isEmpty()) {
            var date = new Moments(learner.zone(), learner.locale()).date(finish.at());
            line(getTranslation("learning.change.finish-stays", finish.version(), date));
        }
        if (!change.isEmpty()) {
            act("learning.change.read", standing.course().id(), studying::readChange);
        }
        if (standing.finishable()) {
            line(getTranslation("learning.change.finishable"));
            act("learning.change.finish", standing.course().id(), studying::finish);
        }
    }

    private UnorderedList links(Standing standing, List<Lesson> lessons) {
        var list = new UnorderedList();
        lessons.forEach(lesson ->
                list.add(new ListItem(new Anchor(Addresses.lesson(standing.course(), lesson), lesson.title()))));
        return list;
    }

    private void act(String key, CourseId course, Consumer<CourseId> act) {
        add(new NativeButton(getTranslation(key), click -> {
            try {
                act.accept(course);
            } catch (Refusal refusal) {
                Toast.problem(refusal);
            }
            afterwards.run();
        }));
    }

    private void line(String text) {
        add(new Paragraph(text));
    }
}
