/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.ui.Page;
import academy.supercluster.toolkit.SheetFormats;
import academy.supercluster.toolkit.format.Column;
import academy.supercluster.toolkit.format.Section;
import academy.supercluster.toolkit.format.SheetFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An empty worksheet to be printed, or downloaded for a spreadsheet, by anybody. */
@Route("toolkit/blank/:sheet")
@AnonymousAllowed
class BlankView extends Page implements BeforeEnterObserver {

    private static final int EMPTY_ROWS = 12;
    private static final int CARDS = 2;
    private static final int WIDE = 8;

    private final SheetFormats formats;

    BlankView(SheetFormats formats) {
        this.formats = formats;
        addClassNames("toolkit-page", "toolkit-blank");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var name = event.getRouteParameters().get("sheet").orElse("");
        var format = formats.shipped(name).orElseThrow(() -> new NotFound("worksheet " + name));
        kicker(getTranslation("toolkit.blank.kicker"));
        title(format.title());
        lead(format.purpose());
        var print = new NativeButton(getTranslation("toolkit.board.print"));
        print.addClassName("button-primary");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        action(print, downloads(format));
        format.sections().forEach(section -> add(section(section)));
        var source = new Paragraph(getTranslation("toolkit.blank.licence"));
        source.addClassName("toolkit-facts");
        add(source);
    }

    private Component[] downloads(SheetFormat format) {
        return format.sections().stream()
                .filter(section -> !section.isForm())
                .map(section -> {
                    var link = new Anchor(
                            "toolkit-blank/" + format.id() + "/" + section.id(),
                            getTranslation("toolkit.blank.csv", section.title()));
                    link.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
                    return (Component) link;
                })
                .toArray(Component[]::new);
    }

    private Component section(Section section) {
        var part = new com.vaadin.flow.component.html.Section(new H2(section.title()));
        if (!section.hint().isEmpty()) {
            part.add(new Paragraph(section.hint()));
        }
        var box = new Div();
        box.addClassName("table-scroll");
        box.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", section.title());
        if (section.kind() == Section.Kind.TABLE) {
            // A sheet of paper takes eight columns; the others continue below.
            for (int from = 0; from < section.columns().size(); from += WIDE) {
                var some = new ArrayList<>(section.columns()
                        .subList(from, Math.min(from + WIDE, section.columns().size())));
                if (from > 0) {
                    some.addFirst(section.columns().getFirst());
                }
                box.getElement().appendChild(table(some));
            }
        } else {
            box.getElement().appendChild(form(section.columns(), section.isForm() ? 1 : CARDS));
        }
        part.add(box);
        part.add(legend(section));
        return part;
    }

    private static Element table(List<Column> columns) {
        var head = new Element("tr");
        columns.forEach(column ->
                head.appendChild(new Element("th").setAttribute("scope", "col").setText(column.label())));
        var body = new Element("tbody");
        for (int row = 0; row < EMPTY_ROWS; row++) {
            var line = new Element("tr");
            columns.forEach(column -> line.appendChild(new Element("td")));
            body.appendChild(line);
        }
        return new Element("table")
                .setAttribute("class", "toolkit-paper")
                .appendChild(new Element("thead").appendChild(head), body);
    }

    private static Element form(List<Column> columns, int times) {
        var body = new Element("tbody");
        for (var column : columns) {
            var line = new Element("tr")
                    .appendChild(new Element("th").setAttribute("scope", "row").setText(column.label()));
            for (int place = 0; place < times; place++) {
                line.appendChild(new Element("td"));
            }
            body.appendChild(line);
        }
        return new Element("table").setAttribute("class", "toolkit-paper").appendChild(body);
    }

    /** The choices of a section, each column once. */
    private Component legend(Section section) {
        var legend = new Div();
        legend.addClassName("toolkit-legend");
        section.columns().stream()
                .filter(column -> column.type().hasChoices())
                .forEach(column -> legend.add(new Paragraph(getTranslation(
                        "toolkit.blank.choices",
                        column.label(),
                        column.choices().stream().map(choice -> choice.label()).collect(Collectors.joining(" · "))))));
        return legend;
    }
}
