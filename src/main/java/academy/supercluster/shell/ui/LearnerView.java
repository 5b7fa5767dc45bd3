/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.ui.LearnerAtDesk;
import academy.supercluster.shared.ui.LearnerPanel;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** One learner as the mentor sees them. Somebody else's learner does not exist here. */
@Route("desk/learners/:learner")
@RolesAllowed({"MENTOR", "ADMIN"})
class LearnerView extends Page implements BeforeEnterObserver {

    private final ObjectProvider<LearnerAtDesk> desks;
    private final ObjectProvider<LearnerPanel> panels;
    private final Div list = new Div();

    LearnerView(ObjectProvider<LearnerAtDesk> desks, ObjectProvider<LearnerPanel> panels) {
        this.desks = desks;
        this.panels = panels;
        addClassName("desk");
        lead(getTranslation("shell.desk.learner.lead"));
        list.addClassName("desk-panels");
        var back = new Anchor("desk", getTranslation("shell.desk.back"));
        back.addClassName("desk-back");
        add(list, back);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var learner = id(event.getRouteParameters().get("learner").orElse(""));
        var name = desks.stream()
                .flatMap(desk -> desk.nameOf(learner).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("learner " + learner));
        title(name);
        list.removeAll();
        panels.stream()
                .sorted(Comparator.comparingInt(LearnerPanel::order))
                .flatMap(panel -> panel.panel(learner).stream())
                .forEach(list::add);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("learner " + text);
        }
    }
}
