/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Requests of which the browser itself says that a page of this academy sent them. Scripts cannot forge these headers.
 * They spare people the "page too old" of a forgery token when a form was open longer than its session.
 */
class SameOrigin implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null
                ? site.equals("same-origin")
                : isOwn(request.getHeader("Origin"), request.getHeader("Host"));
    }

    private static boolean isOwn(@Nullable String origin, @Nullable String host) {
        if (origin == null || host == null) {
            return false;
        }
        try {
            return host.equalsIgnoreCase(new URI(origin).getRawAuthority());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
