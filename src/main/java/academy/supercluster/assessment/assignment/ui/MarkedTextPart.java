/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import academy.supercluster.assessment.assignment.Remark;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A submitted text as it was typed, with marked passages. */
class MarkedTextPart extends Div {

    MarkedTextPart(String text, List<Remark> remarks) {
        addClassName("assignment-text");
        getElement().setProperty("innerHTML", MarkedText.html(text, remarks));
    }
}
