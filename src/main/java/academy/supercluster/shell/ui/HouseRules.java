/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.shared.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Gives the framework our words and our manners: lost connections, ended sessions, failures, unknown addresses. */
@Component
class HouseRules implements VaadinServiceInitListener {

    private static final int RECONNECT_EVERY_MILLIS = 4000;

    private final Texts texts;
    private final Doorkeeper doorkeeper;

    HouseRules(Texts texts, Doorkeeper doorkeeper) {
        this.texts = texts;
        this.doorkeeper = doorkeeper;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var troubles = new Troubles();
        var service = event.getSource();
        service.setSystemMessagesProvider(this::messages);
        service.addSessionInitListener(session -> session.getSession().setErrorHandler(troubles));
        service.addUIInitListener(ui -> explainLostConnection(ui.getUI()));
        event.addIndexHtmlRequestListener(doorkeeper);
    }

    private void explainLostConnection(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shell.connection.lost"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shell.connection.given-up"));
        dialog.setReconnectInterval(RECONNECT_EVERY_MILLIS);
    }

    /** An ended session reloads the page, which leads through the sign-in back to the same place. */
    private SystemMessages messages(SystemMessagesInfo info) {
        var locale = info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.get(locale, "shell.system.internal"));
        messages.setInternalErrorMessage(texts.get(locale, "shell.system.internal.text"));
        messages.setSyncErrorCaption(texts.get(locale, "shell.system.sync"));
        messages.setSyncErrorMessage(texts.get(locale, "shell.system.sync.text"));
        messages.setCookiesDisabledCaption(texts.get(locale, "shell.system.cookies"));
        messages.setCookiesDisabledMessage(texts.get(locale, "shell.system.cookies.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        return messages;
    }
}
