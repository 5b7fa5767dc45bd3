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
        windowTitle = text;
    }

    /** Sets the plain sentence below the title. */
    protected final void lead(String sentence) {
        lead.setText(sentence);
        lead.setVisible(!sentence.isBlank());
    }

    /** Sets the one primary action. */
    protected final void action(Component action) {
        action.addClassName("page-action");
        head.add(action);
    }

    @Override
    public String getPageTitle() {
        return windowTitle.isBlank()
                ? getTranslation("shared.product")
                : windowTitle + " · " + getTranslation("shared.product");
    }
}
