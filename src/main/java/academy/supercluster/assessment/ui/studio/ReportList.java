/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** The lines of a report, a hundred at a time, so that a file of five thousand items does not hold up the page. */
class ReportList extends Div {

    private static final int AT_ONCE = 100;

    private final List<? extends Component> lines;
    private final OrderedList list = new OrderedList();
    private final NativeButton more;
    private int shown;

    ReportList(List<? extends Component> lines) {
        this.lines = List.copyOf(lines);
        list.addClassName("bank-report-lines");
        more = new NativeButton("", click -> showMore());
        more.addClassName("button-quiet");
        add(list, more);
        showMore();
    }

    private void showMore() {
        int until = Math.min(lines.size(), shown + AT_ONCE);
        lines.subList(shown, until).forEach(line -> list.add(new ListItem(line)));
        shown = until;
        more.setText(getTranslation("assessment.import.more", lines.size() - shown));
        more.setVisible(shown < lines.size());
    }
}
