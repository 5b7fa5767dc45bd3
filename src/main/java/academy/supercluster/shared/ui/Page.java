/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A page as every room opens it: a title, one plain sentence, at most one primary action, then the content. Styles:
 * {@code page}, {@code page-head}, {@code page-lead}, {@code page-action}.
 */
public abstract class Page extends Div implements HasDynamicTitle {

    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final Header head = new Header(title, lead);
    private String windowTitle = "";

    protected Page() {
        addClassName("page");
        head.addClassName("page-head");
        lead.addClassName("page-lead");
        lead.setVisible(false);
        add(head);
    }

    /** Sets the title of page and window. */
    protected final void title(String text) {
        title.setText(text);
    }

    /** Sets a title of the window that differs from the page's, for pages whose title is a whole sentence. */
    protected final void windowTitle(String text) {
        windowTitle = text;
    }

    /** Puts a short line above the title, such as what kind of thing the title names. */
    protected final void kicker(String text) {
        var kicker = new Paragraph(text);
        kicker.addClassName("page-kicker");
        head.addComponentAsFirst(kicker);
    }

    /** Sets the plain sentence below the title. */
    protected final void lead(String sentence) {
        lead.setText(sentence);
        lead.setVisible(!sentence.isBlank());
    }

    /** Sets the one primary action, and what is said beside it. */
    protected final void action(Component action, Component... beside) {
        var row = new Div(action);
        row.add(beside);
        row.addClassName("page-action");
        head.add(row);
    }

    @Override
    public String getPageTitle() {
        var text = windowTitle.isBlank() ? title.getText() : windowTitle;
        return text.isBlank() ? getTranslation("shared.product") : text + " · " + getTranslation("shared.product");
    }
}
