/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications.ui;

import academy.supercluster.notifications.Inbox;
import academy.supercluster.notifications.InboxItem;
import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.ui.EmptyState;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What the academy has told this person: unread first, then the latest first. */
@Route("inbox")
@PermitAll
class InboxView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 20;
    private static final int LAST_PAGE = 500;

    private final Inbox inbox;
    private final Moments moments;
    private final NativeButton readAll = new NativeButton();
    private final Div notices = new Div();
    private final Div pages = new Div();
    private long newest;
    private int page;

    InboxView(Inbox inbox, CurrentRecipient person) {
        this.inbox = inbox;
        this.moments = person.moments();
        title(getTranslation("notifications.inbox.title"));
        readAll.setText(getTranslation("notifications.inbox.read-all"));
        readAll.addClickListener(click -> {
            inbox.markAllRead(newest);
            openAgain();
        });
        action(readAll);
        pages.addClassName("actions");
        add(notices, pages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .map(asked -> Math.min(asked, LAST_PAGE))
                .orElse(0);
        show();
    }

    private void show() {
        var found = inbox.items(page * PAGE, PAGE + 1);
        notices.removeAll();
        pages.removeAll();
        readAll.setVisible(found.stream().anyMatch(item -> !item.read()));
        newest = found.stream().mapToLong(InboxItem::id).max().orElse(0);
        if (found.isEmpty()) {
            notices.add(new EmptyState(
                    getTranslation("notifications.inbox.empty.title"),
                    getTranslation("notifications.inbox.empty.sentence")));
        }
        found.stream()
                .limit(PAGE)
                .forEach(item ->
                        notices.add(new InboxNotice(item, moments, this::read, opened -> inbox.markRead(opened.id()))));
        addPages(found);
    }

    private void read(InboxItem item) {
        inbox.markRead(item.id());
        openAgain();
    }

    /** Lets the bar count anew; what had the focus is gone, so it goes to the heading. */
    private static void openAgain() {
        var ui = UI.getCurrent();
        ui.refreshCurrentRoute(false);
        ui.getPage().executeJs("const h = document.querySelector('main h1'); if (h) { h.tabIndex = -1; h.focus(); }");
    }

    private void addPages(List<InboxItem> found) {
        if (page > 0) {
            pages.add(new Anchor("inbox?page=" + (page - 1), getTranslation("notifications.inbox.newer")));
        }
        if (found.size() > PAGE) {
            pages.add(new Anchor("inbox?page=" + (page + 1), getTranslation("notifications.inbox.older")));
        }
    }
}
