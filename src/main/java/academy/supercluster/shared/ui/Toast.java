/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared.ui;

import academy.supercluster.shared.Refusal;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;

/** A short word at the edge of the page: what was done, or why it could not be done. */
public final class Toast {

    private Toast() {}

    /** Says that something was done, after it was committed. */
    public static void done(String text) {
        Notification.show(text, 4000, Notification.Position.BOTTOM_START).addClassName("toast-done");
    }

    /**
     * Says why something could not be done and what to do, and stays long enough to be read. Said again, it takes the
     * place of the earlier one: what a page tries again by itself must not pile up.
     */
    public static void problem(String text) {
        var ui = UI.getCurrent();
        var before = ComponentUtil.getData(ui, Said.class);
        if (before != null && before.text().equals(text)) {
            before.toast().close();
        }
        var notification = Notification.show(text, 12000, Notification.Position.BOTTOM_START);
        notification.addClassName("toast-problem");
        notification.setAssertive(true);
        ComponentUtil.setData(ui, Said.class, new Said(text, notification));
    }

    /** Says a refusal in the language of the page. */
    public static void problem(Refusal refusal) {
        problem(UI.getCurrent().getTranslation(refusal.key(), refusal.arguments()));
    }

    private record Said(String text, Notification toast) {}
}
