/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.LoginForm;
import academy.supercluster.identity.PostForm;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
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
    private final Div message = new Div();
    private final PostForm form = new PostForm("login");
    private final EmailField email = new EmailField(getTranslation("identity.email"));
    private final PasswordField password = Fields.password(getTranslation("identity.password"));

    LoginView(CurrentUser currentUser) {
        this.currentUser = currentUser;
        addClassName("identity-narrow");
        title(getTranslation("identity.login.title"));
        message.addClassName("identity-message");
        message.setVisible(false);
        add(message, form, otherWays());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.get().isPresent()) {
            event.forwardToUrl("/home");
            return;
        }
        var query = event.getLocation().getQueryParameters();
        explain(query);
        fillForm(query);
    }

    private void fillForm(QueryParameters query) {
        form.removeAll();
        email.getElement().setProperty("name", LoginForm.EMAIL);
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setRequiredIndicatorVisible(true);
        password.getElement().setProperty("name", LoginForm.PASSWORD);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var remember = new Checkbox(getTranslation("identity.login.remember"));
        remember.getElement().setProperty("name", LoginForm.REMEMBER);
        var submit = new NativeButton(getTranslation("identity.login.submit"));
        submit.addClassName("button-primary");
        form.withToken(VaadinRequest.getCurrent());
        query.getSingleParameter(LoginForm.CONTINUE).ifPresent(path -> form.hidden(LoginForm.CONTINUE, path));
        form.add(email, password, remember, submit);
        var tried = VaadinSession.getCurrent().getSession().getAttribute(LoginForm.TRIED_EMAIL);
        if (tried instanceof String address) {
            email.setValue(address);
            password.focus();
        } else {
            email.focus();
        }
    }

    private void explain(QueryParameters query) {
        var wait = query.getSingleParameter("wait").flatMap(LoginView::minutes);
        if (wait.isPresent()) {
            problem(getTranslation("identity.login.wait", wait.get()));
        } else if (query.getParameters().containsKey("error")) {
            problem(getTranslation("identity.login.wrong"));
        } else if (query.getParameters().containsKey("locked")) {
            problem(getTranslation("identity.login.locked"));
        } else if (query.getParameters().containsKey("unconfirmed")) {
            problem(getTranslation("identity.login.unconfirmed"));
        } else if (query.getParameters().containsKey("unavailable")) {
            problem(getTranslation("identity.login.unavailable"));
        } else if (query.getParameters().containsKey("expired")) {
            say(getTranslation("identity.login.expired"));
        } else if (query.getParameters().containsKey("goodbye")) {
            say(getTranslation("identity.login.goodbye"));
        }
    }

    private static Optional<Integer> minutes(String text) {
        return text.matches("[1-9][0-9]?") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private void problem(String sentence) {
        say(sentence);
        message.addClassName("identity-message-problem");
        message.getElement().setAttribute("role", "alert");
    }

    private void say(String sentence) {
        message.removeAll();
        message.add(new Paragraph(sentence));
        message.getElement().setAttribute("role", "status");
        message.setVisible(true);
    }

    private Paragraph otherWays() {
        var ways = new Paragraph(
                new Anchor("reset", getTranslation("identity.login.forgotten")),
                new Anchor("register", getTranslation("identity.login.register")));
        ways.addClassName("identity-other-ways");
        return ways;
    }
}
