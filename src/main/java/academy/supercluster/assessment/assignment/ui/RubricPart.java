/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import academy.supercluster.assessment.assignment.Assignment;
import academy.supercluster.courses.content.MarkdownText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** A rubric: each criterion with its four levels, those that were reached marked. */
class RubricPart extends Div {

    /** @param reached levels by criterion; empty before anything is marked */
    RubricPart(Assignment assignment, Map<String, Integer> reached) {
        addClassName("assignment-rubric");
        for (var criterion : assignment.rubric()) {
            var levels = new OrderedList();
            levels.addClassName("assignment-levels");
            for (int level = 1; level <= criterion.levels().size(); level++) {
                levels.add(level(criterion, level, Integer.valueOf(level).equals(reached.get(criterion.id()))));
            }
            add(new H3(criterion.title()), levels);
        }
    }

    private ListItem level(Assignment.Criterion criterion, int level, boolean reached) {
        var item = new ListItem();
        var text = new Span();
        text.getElement()
                .setProperty(
                        "innerHTML", MarkdownText.inlineHtml(criterion.levels().get(level - 1)));
        item.add(text);
        if (reached) {
            var mark = new Span(getTranslation("assessment.work.reached", level));
            mark.addClassName("assignment-reached-word");
            item.addComponentAsFirst(mark);
            item.addClassName("assignment-reached");
        }
        return item;
    }
}
