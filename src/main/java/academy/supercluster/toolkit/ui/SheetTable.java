/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import academy.supercluster.toolkit.content.SheetContent.Row;
import academy.supercluster.toolkit.format.Column;
import academy.supercluster.toolkit.format.Section;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A section as a plain table, to be read and printed: only rows and columns in which something stands. */
class SheetTable extends Div {

    private final boolean empty;

    SheetTable(Section section, List<Row> rows) {
        var filled = rows.stream().filter(row -> !row.isEmpty()).toList();
        var columns = section.columns().stream()
                .filter(column ->
                        filled.stream().anyMatch(row -> !row.cell(column.id()).isEmpty()))
                .toList();
        empty = columns.isEmpty();
        if (!empty) {
            getElement().appendChild(section.isForm() ? form(columns, filled.getFirst()) : table(columns, filled));
        }
    }

    boolean isEmpty() {
        return empty;
    }

    private Element form(List<Column> columns, Row row) {
        var list = new Element("dl").setAttribute("class", "toolkit-facts-list");
        for (var column : columns) {
            var value = row.cell(column.id());
            if (!value.isEmpty()) {
                list.appendChild(
                        new Element("dt").setText(column.label()), new Element("dd").setText(shown(column, value)));
            }
        }
        return list;
    }

    private Element table(List<Column> columns, List<Row> rows) {
        var head = new Element("tr");
        columns.forEach(column ->
                head.appendChild(new Element("th").setAttribute("scope", "col").setText(column.label())));
        var body = new Element("tbody");
        for (var row : rows) {
            var line = new Element("tr");
            columns.forEach(column ->
                    line.appendChild(new Element("td").setText(shown(column, row.cell(column.id())))));
            body.appendChild(line);
        }
        return new Element("table").appendChild(new Element("thead").appendChild(head), body);
    }

    private String shown(Column column, String value) {
        var words = new CellWords(getTranslation("toolkit.sheet.yes"), getTranslation("toolkit.sheet.no"));
        return words.shown(column, value);
    }
}
