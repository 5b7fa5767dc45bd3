/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A table with a caption that scrolls sideways in a frame of its own where the page is narrow. */
class PlainTable extends NativeTable {

    PlainTable(String caption, String... columns) {
        addClassName("operations-table");
        setCaptionText(caption);
        var head = new NativeTableRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
    }

    void row(String... cells) {
        var row = new NativeTableRow();
        for (var cell : cells) {
            row.addDataCell().setText(cell);
        }
        getBody().add(row);
    }

    void row(Component last, String... cells) {
        var row = new NativeTableRow();
        for (var cell : cells) {
            row.addDataCell().add(new Span(cell));
        }
        row.addDataCell().add(last);
        getBody().add(row);
    }

    /** The table in its frame, which the keyboard can reach and scroll. */
    Div scrolling() {
        var frame = new Div(this);
        frame.addClassName("table-scroll");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getCaptionText());
        return frame;
    }
}
