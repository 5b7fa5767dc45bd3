/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.core.AuthenticationException;

/** Nobody is signed in, and the page needs somebody. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class SignInFirstView extends ErrorPage implements HasErrorParameter<AuthenticationException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AuthenticationException> parameter) {
        say("signed-out", "login", "shell.sign-in");
        return HttpStatusCode.UNAUTHORIZED.getCode();
    }
}
