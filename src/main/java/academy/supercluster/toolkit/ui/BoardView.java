/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.shared.ui.Page;
import academy.supercluster.toolkit.OpenSheet;
import academy.supercluster.toolkit.format.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** What a worksheet comes to, on one page for a board: results with their pictures, then what stands in the sheet. */
@Route("toolkit/:sheet/board")
@PermitAll
class BoardView extends Page implements BeforeEnterObserver {

    private static final int ROWS_ON_THE_FIRST_PAGE = 14;

    private final SheetDesk desk;
    private final CurrentUser user;
    private final Clock clock;

    BoardView(SheetDesk desk, CurrentUser user, Clock clock) {
        this.desk = desk;
        this.user = user;
        this.clock = clock;
        addClassNames("toolkit-page", "toolkit-board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = desk.filling().open(WorksheetView.id(event));
        var format = open.sheet().format();
        kicker(format.title().equals(open.title()) ? getTranslation("toolkit.board.kicker") : format.title());
        title(open.title());
        windowTitle(getTranslation("toolkit.board.window", open.title()));
        lead(getTranslation(
                "toolkit.board.lead",
                user.moments().date(open.changedAt()),
                user.require().name(),
                user.moments().date(clock.instant())));
        var print = new NativeButton(getTranslation("toolkit.board.print"));
        print.addClassName("button-primary");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        action(print, new Anchor("toolkit/" + open.id(), getTranslation("toolkit.board.back")));
        var measures = new H2(getTranslation("toolkit.sheet.measures"));
        measures.addClassName("visually-hidden");
        add(measures, new MeasuresElement(desk.measures(open.sheet())), rows(open));
    }

    private Component rows(OpenSheet open) {
        var all = new Div();
        all.addClassName("toolkit-board-rows");
        for (var section : open.sheet().format().sections()) {
            var table = new SheetTable(section, open.sheet().content().rows(section.id()));
            if (!table.isEmpty()) {
                all.add(section(section, table));
            }
        }
        if (open.sheet().content().filledRows() > ROWS_ON_THE_FIRST_PAGE) {
            all.addClassName("toolkit-board-long");
        }
        if (all.getComponentCount() == 0) {
            all.add(new Paragraph(getTranslation("toolkit.board.empty")));
        }
        return all;
    }

    private Component section(Section section, SheetTable table) {
        var part = new com.vaadin.flow.component.html.Section(new H2(section.title()));
        table.addClassName("table-scroll");
        table.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        table.getElement().setAttribute("aria-label", section.title());
        part.add(table);
        return part;
    }
}
