/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.operations.RequestId;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** A page that says what happened, what was kept and what to do. */
abstract class ErrorPage extends Page {

    /** Says the three sentences below {@code shell.error.<kind>} and offers one way on. */
    final void say(String kind, String href, String actionKey) {
        addClassName("error-page");
        title(getTranslation("shell.error." + kind));
        lead(getTranslation("shell.error." + kind + ".text"));
        var link = new Anchor(href, getTranslation(actionKey));
        link.addClassName("button");
        action(link);
    }

    /** Shows the id under which the log tells more. */
    final void showRequestId() {
        RequestId.current().ifPresent(id -> {
            var line = new Paragraph(getTranslation("shell.error.id", id));
            line.addClassName("error-id");
            add(line);
        });
    }
}
