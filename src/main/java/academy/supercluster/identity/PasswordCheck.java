/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.shared.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks again who it is, before something that cannot be undone. Slowed like signing in. */
@Component
class PasswordCheck {

    private final Throttle throttle;
    private final PasswordEncoder passwords;

    PasswordCheck(Throttle throttle, PasswordEncoder passwords) {
        this.throttle = throttle;
        this.passwords = passwords;
    }

    /**
     * To be called outside of a transaction: hashing takes its time.
     *
     * @throws Refusal if the password is not the account's, or was tried too often
     */
    void require(User user, String given) {
        var email = user.email().value();
        try {
            throttle.admit(Tries.Of.PASSWORD, email);
        } catch (Throttled e) {
            throw new Refusal("identity.too-many-tries", e.minutes());
        }
        var hash = user.passwordHash();
        if (hash == null || given.length() > 300 || !passwords.matches(Password.normalise(given), hash)) {
            throw new Refusal("identity.old-password.wrong");
        }
        throttle.forget(Tries.Of.PASSWORD, email);
    }
}
