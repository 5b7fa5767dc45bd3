/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.Preferences;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Gives every page the language and the colour scheme of whoever opens it. */
@Component
class PersonalPages implements VaadinServiceInitListener {

    private final CurrentUser currentUser;
    private final Preferences preferences;

    PersonalPages(CurrentUser currentUser, Preferences preferences) {
        this.currentUser = currentUser;
        this.preferences = preferences;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> preferences
                .colourScheme()
                .ifPresent(scheme -> Appearance.apply(page.getDocument().child(0), scheme)));
        event.getSource()
                .addUIInitListener(page ->
                        currentUser.get().ifPresent(person -> page.getUI().setLocale(person.locale())));
    }
}
