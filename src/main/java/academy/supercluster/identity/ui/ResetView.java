/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.PasswordReset;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Asking for a link to set a new password. Says the same for every address. */
@Route("reset")
@AnonymousAllowed
class ResetView extends Page {

    private final PasswordReset reset;
    private final boolean showsMail;
    private final FormProblems problems = new FormProblems();
    private final EmailField email = problems.at("identity.email.", Fields.email());
    private final Div form = new Div();
    private final NativeButton submit = new NativeButton(getTranslation("identity.reset.submit"), click -> ask());

    ResetView(PasswordReset reset, Environment environment) {
        this.reset = reset;
        this.showsMail = environment.acceptsProfiles(Profiles.of("demo"));
        addClassName("identity-narrow");
        title(getTranslation("identity.reset.title"));
        lead(getTranslation("identity.reset.lead"));
        submit.addClassName("button-primary");
        submit.addClickShortcut(Key.ENTER).listenOn(form);
        form.addClassName("form");
        form.add(problems, email, submit);
        add(form);
    }

    private void ask() {
        if (problems.attempt(() -> reset.ask(email.getValue(), Fields.remoteAddress()))) {
            form.removeAll();
            title(getTranslation("identity.reset.sent.title"));
            lead(getTranslation("identity.reset.sent.lead", email.getValue().strip()));
            form.add(new Paragraph(getTranslation("identity.reset.sent.text")));
            if (showsMail) {
                form.add(new Anchor("demo/mail", getTranslation("identity.demo-mail")));
            }
        }
    }
}
