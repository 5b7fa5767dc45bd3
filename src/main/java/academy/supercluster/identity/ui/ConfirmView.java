/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.Registration;
import academy.supercluster.shared.Refusal;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Confirming the address somebody registered with. */
@Route("confirm/:token")
@AnonymousAllowed
class ConfirmView extends LinkPage {

    private final Registration registration;

    ConfirmView(Registration registration) {
        super("identity.confirm", "register");
        this.registration = registration;
    }

    @Override
    void open(String token) {
        registration.look(token);
        lead(getTranslation("identity.confirm.lead"));
        var confirm = new NativeButton(getTranslation("identity.confirm.submit"), click -> confirm(token));
        confirm.addClassName("button-primary");
        add(confirm);
    }

    private void confirm(String token) {
        try {
            registration.confirm(token);
            UI.getCurrent().navigate("login", QueryParameters.of("confirmed", ""));
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }
}
