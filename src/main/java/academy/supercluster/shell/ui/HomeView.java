/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.shared.ui.HomeCard;
import academy.supercluster.shared.ui.NextMove;
import academy.supercluster.shared.ui.NextMoves;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The home of whoever is signed in: the one next move, then what the rooms have to say. Sends no statement of its own.
 */
@Route("home")
@Menu(title = "shell.menu.home", order = 10)
@PermitAll
class HomeView extends Page {

    HomeView(ObjectProvider<NextMoves> moves, ObjectProvider<HomeCard> cards, CurrentUser currentUser) {
        addClassName("home");
        windowTitle(getTranslation("shell.menu.home"));
        best(moves)
                .ifPresentOrElse(this::say, () -> welcome(currentUser.require().name()));
        var list = new Div();
        list.addClassName("home-cards");
        cards.stream()
                .sorted(Comparator.comparingInt(HomeCard::order))
                .flatMap(card -> card.card().stream())
                .forEach(list::add);
        add(list);
    }

    /** The most urgent move of all rooms; of equals the shortest. */
    static Optional<NextMove> best(ObjectProvider<NextMoves> moves) {
        return moves.stream()
                .flatMap(room -> room.nextMove().stream())
                .max(Comparator.comparingInt(NextMove::urgency)
                        .thenComparing(
                                Comparator.comparingInt(NextMove::minutes).reversed()));
    }

    private void say(NextMove move) {
        kicker(getTranslation("shell.home.move"));
        title(move.sentence());
        lead(move.why());
        var minutes = new Paragraph(getTranslation("shell.home.minutes", move.minutes()));
        minutes.addClassName("home-minutes");
        action(primary(move.href(), move.action()), minutes);
    }

    private void welcome(String name) {
        title(getTranslation("shell.home.welcome", name));
        lead(getTranslation("shell.home.welcome.text"));
        action(primary("courses", getTranslation("shell.landing.courses")));
    }

    private static Anchor primary(String href, String text) {
        var link = new Anchor(href, text);
        link.addClassName("button-primary");
        return link;
    }
}
