/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.learning.Standing;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Above the lesson: the course, how far one has come, and the ways to outline, notes and help. */
class PlayerBar extends Div {

    private final Anchor course = new Anchor();
    private final CourseProgress progress = new CourseProgress();

    PlayerBar() {
        addClassName("learning-bar");
        course.addClassName("learning-course");
        add(
                drawerButton("outline", PlayerView.OUTLINE, "learning.player.outline"),
                course,
                progress,
                drawerButton("notes", PlayerView.NOTES, "learning.player.notes"),
                button("help", "learning.player.help"));
    }

    void show(Standing standing) {
        course.setHref(Addresses.course(standing.course()));
        course.setText(standing.course().title());
        progress.show(standing);
    }

    private NativeButton drawerButton(String act, String drawer, String key) {
        var button = button(act, key);
        button.getElement().setAttribute("aria-controls", drawer).setAttribute("aria-expanded", "false");
        return button;
    }

    /** Buttons act in the browser; the player there knows them by this attribute. */
    private NativeButton button(String act, String key) {
        var button = new NativeButton(getTranslation(key));
        button.addClassNames("button-quiet", "learning-bar-button", "learning-bar-" + act);
        button.getElement().setAttribute("data-act", act);
        return button;
    }
}
