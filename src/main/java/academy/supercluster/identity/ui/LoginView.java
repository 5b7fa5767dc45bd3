/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.LoginForm;
import academy.supercluster.identity.PostForm;
import academy.supercluster.identity.Registration;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.Page;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** The way in: a plain form, posted to the server, that says why the last try did not work. */
@Route("login")
@AnonymousAllowed
class LoginView extends Page implements BeforeEnterObserver {

    private final CurrentUser currentUser;
    private final Registration registration;
    private final Div message = new Div();
    private final Div place = new Div();

    LoginView(CurrentUser currentUser, Registration registration) {
        this.currentUser = currentUser;
        this.registration = registration;
        addClassName("identity-narrow");
        title(getTranslation("identity.login.title"));
        add(message, place, otherWays());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.get().isPresent()) {
            event.forwardToUrl("/home");
            return;
        }
        var query = event.getLocation().getQueryParameters();
        message.removeAll();
        message.setVisible(false);
        LoginMessages.of(query).ifPresent(this::say);
        place.removeAll();
        place.add(form(query));
    }

    private PostForm form(QueryParameters query) {
        var email = Fields.email();
        email.getElement().setProperty("name", LoginForm.EMAIL);
        email.setAutocomplete(Autocomplete.USERNAME);
        var password = Fields.password("identity.password", Autocomplete.CURRENT_PASSWORD);
        password.getElement().setProperty("name", LoginForm.PASSWORD);
        var remember = new Checkbox(getTranslation("identity.login.remember"));
        remember.getElement().setProperty("name", LoginForm.REMEMBER);
        var submit = new NativeButton(getTranslation("identity.login.submit"));
        submit.addClassName("button-primary");
        var form = new PostForm("login");
        form.addClassName("form");
        form.withToken(VaadinRequest.getCurrent());
        query.getSingleParameter(LoginForm.CONTINUE).ifPresent(path -> form.hidden(LoginForm.CONTINUE, path));
        form.add(email, password, remember, submit);
        triedEmail()
                .ifPresentOrElse(
                        tried -> {
                            email.setValue(tried);
                            password.focus();
                        },
                        email::focus);
        return form;
    }

    private void say(LoginMessages.Message what) {
        message.setClassName("identity-message");
        message.addClassName(what.isProblem() ? "form-error" : "form-done");
        message.getElement().setAttribute("role", what.isProblem() ? "alert" : "status");
        message.add(new Paragraph(getTranslation(what.key(), what.arguments())));
        if (what.key().endsWith(".unconfirmed")) {
            triedEmail().ifPresent(tried -> message.add(sendAgain(tried)));
        }
        message.setVisible(true);
    }

    private NativeButton sendAgain(String email) {
        return new NativeButton(getTranslation("identity.login.send-again"), click -> {
            try {
                registration.sendAgain(email, Fields.remoteAddress());
                Toast.done(getTranslation("identity.login.sent-again"));
                click.getSource().setEnabled(false);
            } catch (Refusal refusal) {
                Toast.problem(refusal);
            }
        });
    }

    private static Optional<String> triedEmail() {
        return VaadinSession.getCurrent().getSession().getAttribute(LoginForm.TRIED_EMAIL) instanceof String tried
                ? Optional.of(tried)
                : Optional.empty();
    }

    private Paragraph otherWays() {
        var ways = new Paragraph(
                new Anchor("reset", getTranslation("identity.login.forgotten")),
                new Anchor("register", getTranslation("identity.login.register")));
        ways.addClassName("identity-other-ways");
        return ways;
    }
}
