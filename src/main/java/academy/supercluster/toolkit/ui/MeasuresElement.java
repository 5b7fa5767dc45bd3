/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** What a worksheet comes to, with its pictures, to be looked at and printed. */
@Tag("toolkit-measures")
class MeasuresElement extends Component {

    MeasuresElement(String told) {
        SheetWords.giveTo(this);
        getElement().setProperty("told", told).setProperty("plain", true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        SheetInTheBundle.load(event.getUI());
    }
}
