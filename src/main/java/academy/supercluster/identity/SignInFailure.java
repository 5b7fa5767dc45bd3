/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends people back to the login page, which says why, keeps the address they typed and where they wanted to go. */
class SignInFailure implements AuthenticationFailureHandler {

    private final RedirectStrategy redirects = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        var email = request.getParameter(LoginForm.EMAIL);
        if (email != null && email.length() <= 254) {
            request.getSession().setAttribute(LoginForm.TRIED_EMAIL, email.strip());
        }
        var wanted = LocalPath.of(request.getParameter(LoginForm.CONTINUE))
                .map(path -> "&continue=" + URLEncoder.encode(path.value(), StandardCharsets.UTF_8))
                .orElse("");
        redirects.sendRedirect(request, response, "/login?" + reason(problem) + wanted);
    }

    private static String reason(AuthenticationException problem) {
        return switch (problem) {
            case Throttled throttled -> "wait=" + throttled.minutes();
            case DisabledException unconfirmed -> "unconfirmed";
            case LockedException locked -> "locked";
            case AuthenticationServiceException broken -> "unavailable";
            default -> "error";
        };
    }
}
