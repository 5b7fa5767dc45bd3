/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Checks email and password. Takes as long for an unknown address as for a known one, and tells about the state of an
 * account only whoever knows its password.
 */
@Component
class SignInProvider implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(SignInProvider.class);
    private static final int LONGEST = 300;

    private final SignInAccounts accounts;
    private final Throttle throttle;
    private final PasswordEncoder passwords;
    private final MeterRegistry meters;
    private final String hashOfNobody;

    SignInProvider(SignInAccounts accounts, Throttle throttle, PasswordEncoder passwords, MeterRegistry meters) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.passwords = passwords;
        this.meters = meters;
        this.hashOfNobody = passwords.encode(Secrets.fresh());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication wish) {
        var email = wish.getName().strip().toLowerCase(Locale.ROOT);
        var password = wish.getCredentials() instanceof String given ? Password.normalise(given) : "";
        var network =
                wish.getDetails() instanceof WebAuthenticationDetails web ? Network.of(web.getRemoteAddress()) : "";
        try {
            throttle.check(Tries.Of.NETWORK, network);
            var isLast = throttle.admit(Tries.Of.PASSWORD, email);
            return check(email, password, network, isLast, wish);
        } catch (Throttled e) {
            LOG.info("Sign-in refused for {} minutes: too many tries from {}", e.minutes(), network);
            count("throttled");
            throw e;
        } catch (DataAccessException | TransactionException e) {
            LOG.error("Sign-in is not possible: the database does not answer", e);
            throw new InternalAuthenticationServiceException("The database does not answer", e);
        }
    }

    private Authentication check(String email, String password, String network, boolean isLast, Authentication wish) {
        var known = email.length() > LONGEST ? null : accounts.withEmail(email).orElse(null);
        var hash = known == null ? null : known.passwordHash();
        var right = passwords.matches(password.length() > LONGEST ? "" : password, hash == null ? hashOfNobody : hash);
        if (!right || known == null || hash == null) {
            throttle.failed(Tries.Of.NETWORK, network);
            count("failed");
            if (isLast) {
                accounts.recordSlowing(email, known);
            }
            throw new BadCredentialsException("Wrong email or password");
        }
        throttle.forget(Tries.Of.PASSWORD, email);
        switch (known.state()) {
            case PENDING -> throw new DisabledException("Not confirmed");
            case LOCKED, CLOSED -> throw new LockedException("Locked");
            case ACTIVE -> count("ok");
        }
        if (passwords.upgradeEncoding(hash)) {
            accounts.strengthen(known.id(), passwords.encode(password));
        }
        var account = Account.of(known);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(account, null, account.authorities());
        signedIn.setDetails(wish.getDetails());
        return signedIn;
    }

    private void count(String outcome) {
        meters.counter("academy.sign.ins", "outcome", outcome).increment();
    }
}
