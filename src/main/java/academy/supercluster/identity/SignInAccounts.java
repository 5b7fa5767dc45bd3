/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.operations.AuditEntry;
import academy.supercluster.operations.AuditLog;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as sign-in needs them. No connection is held while a password is hashed. */
@Component
class SignInAccounts {

    private final Users users;
    private final AuditLog audit;

    SignInAccounts(Users users, AuditLog audit) {
        this.users = users;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<User> withEmail(String email) {
        return users.withEmail(email);
    }

    /** The account of a running session as it is now, or nothing if the session must end. */
    @Transactional(readOnly = true)
    public Optional<Account> again(Account account) {
        return users.withId(account.signedIn().id().value())
                .filter(user -> user.state() == AccountState.ACTIVE)
                .filter(user -> user.credentialsAt().equals(account.credentialsAt()))
                .map(Account::of);
    }

    @Transactional(readOnly = true)
    public Optional<Account> active(UserId id) {
        return users.withId(id.value())
                .filter(user -> user.state() == AccountState.ACTIVE)
                .map(Account::of);
    }

    @Transactional
    public void strengthen(UserId id, String passwordHash) {
        users.findById(id.value()).ifPresent(user -> user.strengthen(passwordHash));
    }

    /** Somebody failed so often that the next try has to wait. Addresses without an account are not written down. */
    @Transactional
    public void recordSlowing(String email, @Nullable User known) {
        var subject = known == null ? "address:" + Secrets.fingerprint(email).substring(0, 16) : "user:" + known.id();
        audit.record(new AuditEntry(null, "identity.sign-in.slowed", subject, Map.of()));
    }
}
