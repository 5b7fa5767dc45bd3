/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends whoever must sign in to the login page, which remembers in its address where they were. */
class LoginEntry extends LoginUrlAuthenticationEntryPoint {

    LoginEntry() {
        super("/login");
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem) {
        if (request.getAttribute(RememberMe.COPIED) != null) {
            return "/login?copied";
        }
        var expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        var url = "/login" + (expired ? "?expired" : "");
        if (!request.getMethod().equals("GET")) {
            return url;
        }
        var query = request.getQueryString();
        var wanted = request.getRequestURI().substring(request.getContextPath().length())
                + (query == null ? "" : "?" + query);
        return LocalPath.of(wanted)
                .map(path -> url + (expired ? "&" : "?") + "continue="
                        + URLEncoder.encode(path.value(), StandardCharsets.UTF_8))
                .orElse(url);
    }
}
