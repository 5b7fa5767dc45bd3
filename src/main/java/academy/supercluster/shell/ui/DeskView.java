/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.shared.ui.DeskCard;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;

/** The desk of a mentor: what the rooms have to say about their learners. Sends no statement of its own. */
@Route("desk")
@Menu(title = "shell.menu.desk.overview", order = 100)
@RolesAllowed({"MENTOR", "ADMIN"})
class DeskView extends Page implements BeforeEnterObserver {

    private final ObjectProvider<DeskCard> cards;
    private final Div list = new Div();

    DeskView(ObjectProvider<DeskCard> cards) {
        this.cards = cards;
        addClassName("desk");
        title(getTranslation("shell.desk.title"));
        lead(getTranslation("shell.desk.lead"));
        list.addClassName("desk-cards");
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        list.removeAll();
        cards.stream()
                .sorted(Comparator.comparingInt(DeskCard::order))
                .flatMap(card -> card.card(query).stream())
                .forEach(list::add);
    }
}
