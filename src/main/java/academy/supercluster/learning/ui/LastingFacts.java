/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.learning.Lasting;
import academy.supercluster.shared.Moments;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What lasted of a course, each fact with its date and what it means. */
class LastingFacts extends UnorderedList {

    LastingFacts(Lasting lasting, Moments moments) {
        addClassName("learning-lasting");
        var retained = lasting.retainedAt();
        if (retained != null) {
            fact("retained", moments.date(retained));
        }
        var applied = lasting.appliedAt();
        if (applied != null) {
            fact("applied", moments.date(applied));
        }
    }

    private void fact(String what, String date) {
        var word = new Span(getTranslation("learning.lasting." + what));
        word.addClassName("learning-lasting-word");
        add(new ListItem(word, new Text(" "), new Span(getTranslation("learning.lasting." + what + "-what", date))));
    }
}
