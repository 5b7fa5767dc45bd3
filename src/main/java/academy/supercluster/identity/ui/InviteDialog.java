/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.Invitations;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

/** Invites somebody, with the role they will have. */
class InviteDialog extends Dialog {

    InviteDialog(Invitations invitations, Runnable afterwards) {
        setHeaderTitle(getTranslation("identity.users.invite"));
        var problems = new FormProblems();
        var email = problems.at("identity.email.", Fields.email());
        email.setAutocomplete(Autocomplete.OFF);
        var name = problems.at("identity.name.", new TextField(getTranslation("identity.users.invite-name")));
        name.setMaxLength(120);
        var grant = new Grants();
        var form = new Div(problems, email, name, grant);
        form.addClassName("form");
        add(form);
        var send = new NativeButton(
                getTranslation("identity.users.send-invitation"),
                click -> grant.value()
                        .ifPresent(chosen -> problems.attempt(() -> {
                            var sent = invitations.invite(email.getValue(), name.getValue(), chosen);
                            close();
                            afterwards.run();
                            Toast.done(getTranslation(
                                    sent ? "identity.users.invited" : "identity.users.granted-at-once",
                                    email.getValue()));
                        })));
        send.addClassName("button-primary");
        getFooter().add(new NativeButton(getTranslation("identity.cancel"), click -> close()), send);
        email.focus();
    }
}
