/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.Invitations;
import academy.supercluster.identity.NewPerson;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;

/** Accepting an invitation: a name, a password, and the person is in. */
@Route("invite/:token")
@AnonymousAllowed
class InviteView extends LinkPage {

    private final Invitations invitations;

    InviteView(Invitations invitations) {
        super("identity.invite", "login");
        this.invitations = invitations;
    }

    @Override
    void open(String token) {
        var invitation = invitations.look(token);
        lead(getTranslation("identity.invite.lead", invitation.email()));
        var problems = new FormProblems();
        var name = problems.at("identity.name.", Fields.name());
        var password = problems.at("identity.password.", Fields.newPassword("identity.password"));
        var zone = problems.at("identity.zone.", Fields.zone(Fields.browserZone()));
        var agreed = problems.at("identity.agree.", Fields.agreement());
        name.setValue(invitation.name());
        var form = new Div();
        var submit = new NativeButton(getTranslation("identity.invite.submit"), click -> {
            var person = new NewPerson(
                    name.getValue(),
                    password.getValue(),
                    Objects.requireNonNullElse(zone.getValue(), ""),
                    getLocale(),
                    agreed.getValue());
            if (problems.attempt(() -> invitations.accept(token, person))) {
                UI.getCurrent().navigate("login", QueryParameters.of("welcome", ""));
            }
        });
        submit.addClassName("button-primary");
        submit.addClickShortcut(Key.ENTER).listenOn(form);
        form.addClassName("form");
        form.add(problems, name, password, zone, agreed, submit);
        add(form);
    }
}
