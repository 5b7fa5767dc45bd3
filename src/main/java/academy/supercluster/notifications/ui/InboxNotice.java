/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications.ui;

import academy.supercluster.notifications.InboxItem;
import academy.supercluster.shared.Moments;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** One notice. Following its link or saying so marks it as read. */
class InboxNotice extends Article {

    InboxNotice(InboxItem item, Moments moments, Consumer<InboxItem> read, Consumer<InboxItem> opened) {
        addClassName("notifications-item");
        var heading = new H2(item.subject());
        if (!item.read()) {
            addClassName("notifications-unread");
            var unread = new Span(getTranslation("notifications.inbox.unread"));
            unread.addClassName("tag");
            heading.add(new Span(" "), unread);
        }
        var time = new Paragraph(moments.dateTime(item.at()));
        time.addClassName("muted");
        add(heading, time, new LetterText(item.text()), actions(item, read, opened));
    }

    private Div actions(InboxItem item, Consumer<InboxItem> read, Consumer<InboxItem> opened) {
        var actions = new Div();
        actions.addClassName("actions");
        if (item.href() != null) {
            var link = new Anchor(item.href().substring(1), getTranslation("notifications.inbox.open"));
            link.getElement().setAttribute("aria-label", getTranslation("notifications.inbox.open.of", item.subject()));
            if (!item.read()) {
                link.getElement().addEventListener("click", click -> opened.accept(item));
            }
            actions.add(link);
        }
        if (!item.read()) {
            var button = new NativeButton(getTranslation("notifications.inbox.mark-read"), click -> read.accept(item));
            button.addClassName("button-quiet");
            button.setAriaLabel(getTranslation("notifications.inbox.mark-read.of", item.subject()));
            actions.add(button);
        }
        return actions;
    }
}
