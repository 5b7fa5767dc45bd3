/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.shared.UnreadNotices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The person's corner of the bar: inbox, name, appearance and the way out, or for others the ways in. */
class Corner extends Div {

    private static final String INBOX = "inbox";

    private final ObjectProvider<UnreadNotices> unread;
    private final Anchor inbox = new Anchor(INBOX);
    private final Span count = new Span();

    Corner(CurrentUser currentUser, AuthenticationContext authentication, ObjectProvider<UnreadNotices> unread) {
        this.unread = unread;
        addClassName("shell-corner");
        currentUser.get().ifPresentOrElse(person -> signedIn(person, authentication), this::anonymous);
    }

    /** Counts anew when the page is opened and whenever the person comes from or goes to the inbox. */
    void refresh(@Nullable String from, String to) {
        if (inbox.getParent().isPresent() && (from == null || from.startsWith(INBOX) || to.startsWith(INBOX))) {
            var waiting = Trouble.askOr(
                    () -> unread.stream().mapToInt(UnreadNotices::unread).sum(), 0);
            count.setText(waiting > 99 ? "99+" : String.valueOf(waiting));
            count.setVisible(waiting > 0);
            inbox.setAriaLabel(getTranslation("shell.inbox.unread", waiting));
        }
        Menu.mark(inbox, to.startsWith(INBOX));
    }

    private void signedIn(SignedIn person, AuthenticationContext authentication) {
        inbox.add(new Span(getTranslation("shell.inbox")), count);
        inbox.addClassName("shell-inbox");
        count.addClassName("shell-count");
        var profile = new Anchor("profile", person.name());
        profile.addClassName("shell-name");
        profile.getElement().setAttribute("title", getTranslation("shell.profile"));
        var signOut = new NativeButton(getTranslation("shell.sign-out"), click -> authentication.logout());
        signOut.addClassName("button-quiet");
        add(inbox, appearance(), profile, signOut);
    }

    private void anonymous() {
        var register = new Anchor("register", getTranslation("shell.register"));
        register.addClassName("button");
        add(appearance(), new Anchor("login", getTranslation("shell.sign-in")), register);
    }

    /** Switches between light and dark in the browser, which remembers it. */
    private Component appearance() {
        var button = new NativeButton();
        button.addClassName("shell-appearance");
        button.setAriaLabel(getTranslation("shell.appearance"));
        button.getElement().setAttribute("title", getTranslation("shell.appearance"));
        button.getElement().setAttribute("onclick", "window.academyShell.switchAppearance()");
        return button;
    }
}
