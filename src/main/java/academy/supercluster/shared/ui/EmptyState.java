/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says what will be here and offers the one way to begin. Style: {@code empty-state}. */
public class EmptyState extends Div {

    public EmptyState(String title, String sentence, Component... action) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(sentence));
        add(action);
    }
}
