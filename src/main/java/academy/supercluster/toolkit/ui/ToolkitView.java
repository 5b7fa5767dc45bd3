/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.Page;
import academy.supercluster.shared.ui.Toast;
import academy.supercluster.toolkit.FormatRef;
import academy.supercluster.toolkit.MyToolkit;
import academy.supercluster.toolkit.SheetCard;
import academy.supercluster.toolkit.SheetFormats;
import academy.supercluster.toolkit.format.SheetFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** One's own worksheets, and the six one can begin; without an account, blank ones. */
@Route("toolkit")
@Menu(title = "toolkit.menu.toolkit", order = 30)
@AnonymousAllowed
class ToolkitView extends Page implements BeforeEnterObserver {

    private final MyToolkit toolkit;
    private final SheetFormats formats;
    private final CurrentUser user;

    ToolkitView(MyToolkit toolkit, SheetFormats formats, CurrentUser user) {
        this.toolkit = toolkit;
        this.formats = formats;
        this.user = user;
        addClassName("toolkit-page");
        title(getTranslation("toolkit.page.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.get().isPresent()) {
            lead(getTranslation("toolkit.page.lead"));
            var mine = toolkit.mine();
            if (!mine.isEmpty()) {
                add(mine(mine));
            }
        } else {
            lead(getTranslation("toolkit.page.lead-visitor"));
            action(
                    primary("register", "toolkit.page.register"),
                    new Anchor("login", getTranslation("toolkit.page.sign-in")));
        }
        add(all());
    }

    private static Component primary(String href, String key) {
        var link = new Anchor(href);
        link.setText(link.getTranslation(key));
        link.addClassName("button-primary");
        return link;
    }

    private Section mine(List<SheetCard> cards) {
        var list = new UnorderedList();
        list.addClassName("toolkit-mine");
        for (var card : cards) {
            var facts = new Span(getTranslation(
                    "toolkit.page.facts",
                    card.kind(),
                    card.rows(),
                    user.moments().date(card.changedAt())));
            facts.addClassName("toolkit-facts");
            var title = new Anchor("toolkit/" + card.id(), card.title());
            title.addClassName("toolkit-open-sheet");
            var board = new Anchor("toolkit/" + card.id() + "/board", getTranslation("toolkit.page.board"));
            board.setAriaLabel(getTranslation("toolkit.page.board-of", card.title()));
            list.add(new ListItem(new Div(title, facts), board));
        }
        return new Section(new H2(getTranslation("toolkit.page.mine")), list);
    }

    private Section all() {
        var list = new UnorderedList();
        list.addClassName("toolkit-kinds");
        formats.shipped().forEach(format -> list.add(kind(format)));
        return new Section(
                new H2(getTranslation(user.get().isPresent() ? "toolkit.page.begin-one" : "toolkit.page.all")), list);
    }

    private ListItem kind(SheetFormat format) {
        var purpose = new Paragraph(format.purpose());
        purpose.addClassName("toolkit-purpose");
        var facts = new Paragraph(getTranslation("toolkit.page.minutes", format.minutes()));
        facts.addClassName("toolkit-facts");
        var actions = new Div();
        actions.addClassName("actions");
        if (user.get().isPresent()) {
            var begin = new NativeButton(getTranslation("toolkit.page.begin"), event -> begin(format));
            begin.setAriaLabel(getTranslation("toolkit.page.begin-of", format.title()));
            actions.add(begin);
        }
        var blank = new Anchor("toolkit/blank/" + format.id(), getTranslation("toolkit.page.blank"));
        blank.setAriaLabel(getTranslation("toolkit.page.blank-of", format.title()));
        actions.add(blank);
        return new ListItem(new H3(format.title()), purpose, facts, actions);
    }

    private void begin(SheetFormat format) {
        try {
            var id = toolkit.begin(FormatRef.shipped(format.id()));
            getUI().ifPresent(ui -> ui.navigate("toolkit/" + id));
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
    }
}
