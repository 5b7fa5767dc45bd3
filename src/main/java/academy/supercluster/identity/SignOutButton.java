/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;

/** The button <i>Sign out</i>, a form of its own because signing out is a deed. */
public class SignOutButton extends PostForm {

    public SignOutButton() {
        super("logout");
        addClassName("identity-sign-out");
        var button = new NativeButton(getTranslation("identity.sign-out"));
        button.addClassName("button-quiet");
        add(button);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (event.isInitialAttach()) {
            withToken(VaadinRequest.getCurrent());
        }
    }
}
