/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.NewPerson;
import academy.supercluster.identity.Registration;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Registering. Afterwards it says to look into the mailbox, whether or not there was an account already. */
@Route("register")
@AnonymousAllowed
class RegisterView extends Page {

    private final Registration registration;
    private final boolean showsMail;
    private final FormProblems problems = new FormProblems();
    private final TextField name = problems.at("identity.name.", Fields.name());
    private final EmailField email = problems.at("identity.email.", Fields.email());
    private final PasswordField password = problems.at("identity.password.", Fields.newPassword("identity.password"));
    private final ComboBox<String> zone = problems.at("identity.zone.", Fields.zone(Fields.browserZone()));
    private final Checkbox agreed = problems.at("identity.agree.", Fields.agreement());
    private final Div form = new Div();
    private final NativeButton submit =
            new NativeButton(getTranslation("identity.register.submit"), click -> register());

    RegisterView(Registration registration, Environment environment) {
        this.registration = registration;
        this.showsMail = environment.acceptsProfiles(Profiles.of("demo"));
        addClassName("identity-narrow");
        title(getTranslation("identity.register.title"));
        lead(getTranslation("identity.register.lead"));
        submit.addClassName("button-primary");
        submit.addClickShortcut(Key.ENTER).listenOn(form);
        form.addClassName("form");
        form.add(problems, name, email, password, zone, agreed, submit);
        var other = new Paragraph(new Anchor("login", getTranslation("identity.register.known")));
        other.addClassName("identity-other-ways");
        add(form, other);
    }

    private void register() {
        var person = new NewPerson(
                name.getValue(),
                password.getValue(),
                Objects.requireNonNullElse(zone.getValue(), ""),
                getLocale(),
                agreed.getValue());
        if (problems.attempt(() -> registration.register(email.getValue(), person, Fields.remoteAddress()))) {
            sent();
        }
    }

    private void sent() {
        form.removeAll();
        title(getTranslation("identity.register.sent.title"));
        lead(getTranslation("identity.register.sent.lead", email.getValue().strip()));
        form.add(new Paragraph(getTranslation("identity.register.sent.text")));
        if (showsMail) {
            form.add(new Anchor("demo/mail", getTranslation("identity.demo-mail")));
        }
    }
}
