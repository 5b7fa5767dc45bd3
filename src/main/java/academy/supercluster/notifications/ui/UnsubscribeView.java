/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications.ui;

import academy.supercluster.notifications.MailChoice;
import academy.supercluster.notifications.MailChoices;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * Behind the link in a letter: stops its kind of mail, without an account. Opening it only says what it is about,
 * because mail scanners open links, too.
 */
@Route("unsubscribe/:token")
@AnonymousAllowed
class UnsubscribeView extends Page implements BeforeEnterObserver {

    private final MailChoices choices;

    UnsubscribeView(MailChoices choices) {
        this.choices = choices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("token").orElse(""));
    }

    private void show(String token) {
        getChildren().skip(1).toList().forEach(this::remove);
        choices.behind(token).ifPresentOrElse(choice -> show(token, choice), this::unknown);
    }

    private void show(String token, MailChoice choice) {
        var name = getTranslation(choice.nameKey());
        if (choice.wanted()) {
            title(getTranslation("notifications.unsubscribe.title"));
            lead(getTranslation("notifications.unsubscribe.lead", name));
            var stop = new NativeButton(getTranslation("notifications.unsubscribe.stop"), click -> {
                choices.stop(token);
                show(token);
            });
            stop.addClassName("button-primary");
            add(stop);
        } else {
            title(getTranslation("notifications.unsubscribe.done-title"));
            lead(getTranslation("notifications.unsubscribe.done", name));
            add(new NativeButton(getTranslation("notifications.unsubscribe.resume"), click -> {
                choices.resume(token);
                show(token);
            }));
        }
    }

    private void unknown() {
        title(getTranslation("notifications.unsubscribe.unknown-title"));
        lead(getTranslation("notifications.unsubscribe.unknown"));
        add(new Anchor("profile", getTranslation("notifications.unsubscribe.profile")));
    }
}
