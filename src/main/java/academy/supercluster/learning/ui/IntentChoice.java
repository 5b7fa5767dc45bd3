/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.learning.Intent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** What somebody wants of a course: the browser's own radio buttons. */
@Tag("fieldset")
class IntentChoice extends Component implements HasComponents {

    private Intent chosen = Intent.COMPLETE;

    IntentChoice() {
        getElement().setAttribute("class", "learning-intent");
        add(new Legend(getTranslation("learning.enrol.intent")));
        for (var intent : Intent.values()) {
            add(option(intent));
        }
    }

    Intent chosen() {
        return chosen;
    }

    private Component option(Intent intent) {
        var radio = new Radio();
        radio.getElement()
                .setAttribute("type", "radio")
                .setAttribute("name", "learning-intent")
                .setAttribute("value", intent.name())
                .setAttribute("checked", intent == chosen);
        radio.getElement().addEventListener("change", change -> chosen = intent);
        var words = new Span(getTranslation("learning.intent." + intent.name().toLowerCase(Locale.ROOT)));
        var label = new NativeLabel();
        label.add(radio, words);
        return label;
    }

    @Tag("input")
    private static final class Radio extends Component {}

    @Tag("legend")
    private static final class Legend extends Component {

        Legend(String text) {
            getElement().setText(text);
        }
    }
}
