/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.operations.AuditEntry;
import academy.supercluster.operations.AuditLog;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForEveryone;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Registering with an address that is then confirmed by mail. Says the same whether or not there is an account with
 * the address; only its mailbox learns the difference.
 */
@Service
public class Registration {

    private record Wish(EmailAddress email, Arrival arrival, String passwordHash) {}

    private final Users users;
    private final MailTokens tokens;
    private final Letters letters;
    private final LetterLimit limit;
    private final Activation activation;
    private final AuditLog audit;
    private final PasswordEncoder passwords;
    private final Transactions transactions;
    private final Clock clock;

    Registration(
            Users users,
            MailTokens tokens,
            Letters letters,
            LetterLimit limit,
            Activation activation,
            AuditLog audit,
            PasswordEncoder passwords,
            Transactions transactions,
            Clock clock) {
        this.users = users;
        this.tokens = tokens;
        this.letters = letters;
        this.limit = limit;
        this.activation = activation;
        this.audit = audit;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Sends a link to the address. Who registers again before confirming replaces what they said before.
     *
     * @param remoteAddress where the request comes from, to limit floods
     * @throws Refusal that names what to change, or how long to wait
     */
    @ForEveryone
    public void register(String email, NewPerson person, String remoteAddress) {
        var address = Addresses.of(email);
        var arrival = Arrival.of(person, address);
        limit.admit(address, remoteAddress);
        var wish =
                new Wish(address, arrival, passwords.encode(arrival.password().value()));
        transactions.run(() -> welcome(wish));
    }

    /** Sends the link again to whoever has not confirmed yet; does nothing, silently, for everybody else. */
    @ForEveryone
    public void sendAgain(String email, String remoteAddress) {
        var address = Addresses.of(email);
        limit.admit(address, remoteAddress);
        transactions.run(() -> users.withEmail(address.value())
                .filter(user -> user.state() == AccountState.PENDING)
                .ifPresent(this::askToConfirm));
    }

    /**
     * Whether the link can be used; uses nothing up.
     *
     * @throws Refusal if it cannot, with the way to get another
     */
    @ForEveryone
    public void look(String token) {
        tokens.look(token, MailTokens.Purpose.CONFIRM);
    }

    /**
     * The person pressed the button behind the link: the account is theirs.
     *
     * @throws Refusal if the link cannot be used
     */
    @ForEveryone
    public void confirm(String token) {
        transactions.run(() -> {
            var account = tokens.redeem(token, MailTokens.Purpose.CONFIRM);
            users.findById(account.value())
                    .ifPresent(user -> activation.activate(user, "confirmation", clock.instant()));
        });
    }

    private void welcome(Wish wish) {
        var known = users.withEmail(wish.email().value());
        if (known.isEmpty()) {
            var now = clock.instant();
            var arrival = wish.arrival();
            var user = new User(wish.email(), arrival.name().value(), arrival.locale(), arrival.zone(), now);
            arrival.describe(user, wish.passwordHash(), now);
            user.grant(new Grant(Role.LEARNER, Scope.EVERYTHING), now);
            users.saveAndFlush(user);
            audit.record(
                    new AuditEntry(user.id().value(), "identity.account.registered", "user:" + user.id(), Map.of()));
            askToConfirm(user);
        } else if (known.get().state() != AccountState.PENDING) {
            letters.known(known.get());
        } else {
            if (!known.get().isInvited()) {
                wish.arrival().describe(known.get(), wish.passwordHash(), clock.instant());
            }
            askToConfirm(known.get());
        }
    }

    /** An invited person gets the invitation again: only its link lets them choose the password. */
    private void askToConfirm(User user) {
        if (user.isInvited()) {
            letters.invite(user, tokens.issue(user.id(), MailTokens.Purpose.INVITE));
        } else {
            letters.confirm(user, tokens.issue(user.id(), MailTokens.Purpose.CONFIRM));
        }
    }
}
