/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.operations.Jobs;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForEveryone;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** A new password for whoever can open the mailbox of the account. */
@Service
public class PasswordReset {

    private final Users users;
    private final MailTokens tokens;
    private final LetterLimit limit;
    private final Activation activation;
    private final EndingSessions sessions;
    private final Jobs jobs;
    private final PasswordEncoder passwords;
    private final Transactions transactions;
    private final Clock clock;

    PasswordReset(
            Users users,
            MailTokens tokens,
            LetterLimit limit,
            Activation activation,
            EndingSessions sessions,
            Jobs jobs,
            PasswordEncoder passwords,
            Transactions transactions,
            Clock clock) {
        this.users = users;
        this.tokens = tokens;
        this.limit = limit;
        this.activation = activation;
        this.sessions = sessions;
        this.jobs = jobs;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Sends a link if there is an account with the address. Whether there is one is looked up by a job later, so that
     * neither words nor time tell.
     *
     * @throws Refusal if the text is no address or too many were asked for
     */
    @ForEveryone
    public void ask(String email, String remoteAddress) {
        var address = Addresses.of(email);
        limit.admit(address, remoteAddress);
        transactions.run(() ->
                jobs.schedule(ResetLetterJob.NAME, UUID.randomUUID().toString(), address.value(), clock.instant()));
    }

    /**
     * Whether the link can be used; uses nothing up.
     *
     * @throws Refusal if it cannot, with the way to get another
     */
    @ForEveryone
    public void look(String token) {
        tokens.look(token, MailTokens.Purpose.RESET);
    }

    /**
     * Sets the password, ends every session of the old one, and confirms the address if that was still open.
     *
     * @throws Refusal if the link cannot be used or the password is not fit; the link is kept then
     */
    @ForEveryone
    public void choose(String token, String password) {
        var account = tokens.look(token, MailTokens.Purpose.RESET);
        var user = users.findById(account.value()).orElseThrow(() -> new Refusal("identity.link.reset.unknown"));
        var hash = passwords.encode(
                Password.chosen(password, user.name(), user.email()).value());
        transactions.run(() -> set(token, hash));
    }

    private void set(String token, String hash) {
        var account = tokens.redeem(token, MailTokens.Purpose.RESET);
        var user = users.withId(account.value()).orElseThrow(() -> new Refusal("identity.link.reset.unknown"));
        var now = clock.instant();
        user.secure(hash, now);
        if (user.state() == AccountState.PENDING) {
            activation.activate(user, "reset", now);
        }
        sessions.endBecauseOfNewPassword(user, "reset");
    }
}
