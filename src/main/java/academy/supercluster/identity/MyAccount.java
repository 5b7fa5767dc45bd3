/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.operations.AuditEntry;
import academy.supercluster.operations.AuditLog;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForSignedIn;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own account. */
@Service
public class MyAccount {

    private final Users users;
    private final CurrentUser currentUser;
    private final PasswordCheck check;
    private final EndingSessions sessions;
    private final ClosingAccounts closing;
    private final AuditLog audit;
    private final PasswordEncoder passwords;
    private final Transactions transactions;
    private final Clock clock;

    MyAccount(
            Users users,
            CurrentUser currentUser,
            PasswordCheck check,
            EndingSessions sessions,
            ClosingAccounts closing,
            AuditLog audit,
            PasswordEncoder passwords,
            Transactions transactions,
            Clock clock) {
        this.users = users;
        this.currentUser = currentUser;
        this.check = check;
        this.sessions = sessions;
        this.closing = closing;
        this.audit = audit;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    @ForSignedIn
    @Transactional(readOnly = true)
    public ProfileData profile() {
        var me = me();
        return new ProfileData(
                me.email().value(), me.name(), me.locale(), me.zone().getId(), me.colourScheme());
    }

    /**
     * Saves what is said about the person; the email stays as it is.
     *
     * @throws Refusal that names what to change
     */
    @ForSignedIn
    public void save(ProfileData wish) {
        var name = PersonName.of(wish.name());
        var zone = Zones.of(wish.zone());
        renew(transactions.call(() -> {
            var me = me();
            var now = clock.instant();
            me.describe(name.value(), wish.locale(), zone, now);
            me.paint(wish.colourScheme(), now);
            return Account.of(me);
        }));
    }

    /**
     * Sets another password. Every other session and remembered browser ends; this one goes on.
     *
     * @throws Refusal if the old one is wrong or the new one not fit
     */
    @ForSignedIn
    public void changePassword(String old, String wanted) {
        var before = transactions.call(() -> me());
        check.require(before, old);
        var password = Password.chosen(wanted, before.name(), before.email());
        var hash = passwords.encode(password.value());
        renew(transactions.call(() -> {
            var me = me();
            me.secure(hash, clock.instant());
            sessions.endBecauseOfNewPassword(me, "changed");
            return Account.of(me);
        }));
    }

    /**
     * Closes the account for ever and erases what the rooms keep about the person. The caller then ends the session.
     *
     * @throws Refusal if the password is wrong, or nobody would be left to administer the academy
     */
    @ForSignedIn
    public void close(String password) {
        var before = transactions.call(() -> me());
        check.require(before, password);
        transactions.run(() -> {
            var me = me();
            closing.close(me);
            audit.record(new AuditEntry(
                    me.id().value(), "identity.account.closed", "user:" + me.id(), Map.of("by", "the person")));
        });
    }

    private User me() {
        var id = currentUser.require().id();
        return users.withId(id.value()).orElseThrow(() -> new NotFound("account " + id));
    }

    /** The running session goes on with the new picture of the account. */
    private static void renew(Account account) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.authorities()));
    }
}
