/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser posts by itself, protected against forgery. */
@Tag("form")
public class PostForm extends HtmlContainer implements HasComponents {

    /** @param action where it is posted, relative to the root of the academy */
    public PostForm(String action) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", action);
    }

    /** Adds the token of the running session. */
    public void withToken(@Nullable VaadinRequest request) {
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    /** Adds a value nobody sees. */
    public void hidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        add(input);
    }
}
