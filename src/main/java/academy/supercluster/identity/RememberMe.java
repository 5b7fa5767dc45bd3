/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Keeps people signed in on the devices where they asked for it: a cookie with the browser's name and its secret. */
@Component
class RememberMe implements RememberMeServices, LogoutHandler {

    static final String COOKIE = "academy-remember";

    /** Attribute of a request that showed a copied secret. */
    static final String COPIED = RememberMe.class.getName() + ".copied";

    private static final Logger LOG = LoggerFactory.getLogger(RememberMe.class);

    private final String key = Secrets.fresh();
    private final RememberedBrowsers browsers;
    private final SignInAccounts accounts;
    private final EndingSessions sessions;
    private final MeterRegistry meters;

    RememberMe(RememberedBrowsers browsers, SignInAccounts accounts, EndingSessions sessions, MeterRegistry meters) {
        this.browsers = browsers;
        this.accounts = accounts;
        this.sessions = sessions;
        this.meters = meters;
    }

    /** Shared with the provider that accepts what this class vouches for. */
    String key() {
        return key;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        var shown = Shown.in(request);
        if (shown.isEmpty()) {
            return null;
        }
        try {
            return welcome(shown.get(), request, response);
        } catch (DataAccessException | TransactionException e) {
            LOG.error("A remembered browser cannot be looked up: the database does not answer", e);
            return null;
        }
    }

    private @Nullable Authentication welcome(Shown shown, HttpServletRequest request, HttpServletResponse response) {
        switch (browsers.visit(shown.series(), shown.secret())) {
            case RememberedBrowsers.Visit.Welcome welcome -> {
                var account = accounts.active(welcome.account());
                if (account.isPresent()) {
                    welcome.secret().ifPresent(secret -> keep(shown.series(), secret, request, response));
                    meters.counter("academy.sign.ins", "outcome", "remembered").increment();
                    return new RememberMeAuthenticationToken(
                            key, account.get(), account.get().authorities());
                }
            }
            case RememberedBrowsers.Visit.Copied copied -> {
                LOG.warn("The sign-in cookie of account {} was copied; all its sessions end", copied.account());
                sessions.endBecauseOfCopy(copied.account());
                request.setAttribute(COPIED, true);
            }
            case RememberedBrowsers.Visit.Unknown unknown -> {}
        }
        drop(request, response);
        return null;
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // A failed form leaves what another visit asked for alone.
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (request.getParameter(LoginForm.REMEMBER) != null
                && authentication.getPrincipal() instanceof Account account) {
            Shown.in(request).ifPresent(old -> browsers.forget(old.series()));
            var series = Secrets.fresh();
            keep(series, browsers.remember(account.signedIn().id(), series), request, response);
        }
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        Shown.in(request).ifPresent(shown -> {
            browsers.forget(shown.series());
            drop(request, response);
        });
    }

    private static void keep(String series, String secret, HttpServletRequest request, HttpServletResponse response) {
        send(series + "." + secret, RememberedBrowsers.KEPT.toSeconds(), request, response);
    }

    private static void drop(HttpServletRequest request, HttpServletResponse response) {
        send("", 0, request, response);
    }

    private static void send(String value, long seconds, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path(request.getContextPath() + "/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(seconds)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** What the browser showed. */
    private record Shown(String series, String secret) {

        static Optional<Shown> in(HttpServletRequest request) {
            var cookies = request.getCookies();
            return cookies == null
                    ? Optional.empty()
                    : Arrays.stream(cookies)
                            .filter(cookie -> cookie.getName().equals(COOKIE))
                            .map(Cookie::getValue)
                            .filter(value -> value.length() < 200 && value.indexOf('.') > 0)
                            .map(value -> value.split("\\.", 2))
                            .map(parts -> new Shown(parts[0], parts[1]))
                            .findFirst();
        }
    }
}
