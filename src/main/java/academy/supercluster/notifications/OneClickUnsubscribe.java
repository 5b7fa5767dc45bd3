/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import academy.supercluster.shared.NotFound;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops a kind of mail when a mail program posts to the address in the letter's header (RFC 8058). Such a post has no
 * session, no cookies and no token of a form; the token in the address is the right to it. People who follow the link
 * see a page.
 */
class OneClickUnsubscribe extends OncePerRequestFilter {

    static final String PATH = "/unsubscribe/";

    private final ObjectProvider<MailChoices> choices;

    OneClickUnsubscribe(ObjectProvider<MailChoices> choices) {
        this.choices = choices;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // Vaadin's own messages carry this parameter in their address.
        var query = request.getQueryString();
        return !request.getMethod().equals("POST") || (query != null && query.contains("v-r="));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith(PATH)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            choices.getObject().stop(path.substring(PATH.length()));
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (NotFound unknown) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
