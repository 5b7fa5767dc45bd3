/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.PasswordReset;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Setting a new password by a link that came by mail. */
@Route("reset/:token")
@AnonymousAllowed
class NewPasswordView extends LinkPage {

    private final PasswordReset reset;

    NewPasswordView(PasswordReset reset) {
        super("identity.new-password", "reset");
        this.reset = reset;
    }

    @Override
    void open(String token) {
        reset.look(token);
        lead(getTranslation("identity.new-password.lead"));
        var problems = new FormProblems();
        var password = problems.at("identity.password.", Fields.newPassword("identity.password.new"));
        var form = new Div();
        var submit = new NativeButton(getTranslation("identity.new-password.submit"), click -> {
            if (problems.attempt(() -> reset.choose(token, password.getValue()))) {
                UI.getCurrent().navigate("login", QueryParameters.of("changed", ""));
            }
        });
        submit.addClassName("button-primary");
        submit.addClickShortcut(Key.ENTER).listenOn(form);
        form.addClassName("form");
        form.add(problems, password, submit);
        add(form);
    }
}
