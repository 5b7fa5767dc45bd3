/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.operations.AuditEntry;
import academy.supercluster.operations.AuditLog;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends everything that stays signed in to an account. */
@Component
class EndingSessions {

    private final Users users;
    private final RememberedBrowsers browsers;
    private final Throttle throttle;
    private final Letters letters;
    private final AuditLog audit;
    private final Clock clock;

    EndingSessions(
            Users users, RememberedBrowsers browsers, Throttle throttle, Letters letters, AuditLog audit, Clock clock) {
        this.users = users;
        this.browsers = browsers;
        this.throttle = throttle;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody else used what only the person's browser should hold: everybody is out, and the person is told. */
    @Transactional
    public void endBecauseOfCopy(UserId account) {
        browsers.forgetAll(account);
        users.findById(account.value())
                .filter(user -> user.state() == AccountState.ACTIVE)
                .ifPresent(user -> {
                    user.endSessions(clock.instant());
                    audit.record(new AuditEntry(null, "identity.remembered.copied", "user:" + account, Map.of()));
                    letters.warn(user, "copied");
                });
    }

    /** The password is another one, which ended the sessions; the remembered browsers follow, and the person is told. */
    @Transactional
    public void endBecauseOfNewPassword(User user, String by) {
        browsers.forgetAll(user.id());
        throttle.forget(Tries.Of.PASSWORD, user.email().value());
        audit.record(new AuditEntry(user.id().value(), "identity.password." + by, "user:" + user.id(), Map.of()));
        letters.warn(user, "password-changed");
    }
}
