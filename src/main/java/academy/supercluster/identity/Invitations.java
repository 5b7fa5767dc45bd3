/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.operations.AuditEntry;
import academy.supercluster.operations.AuditLog;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForAdmins;
import academy.supercluster.shared.access.ForEveryone;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking people to come, with the role they will have. */
@Service
public class Invitations {

    private final Users users;
    private final MailTokens tokens;
    private final Letters letters;
    private final InvitedAccounts invited;
    private final Activation activation;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final PasswordEncoder passwords;
    private final Transactions transactions;
    private final Clock clock;

    Invitations(
            Users users,
            MailTokens tokens,
            Letters letters,
            InvitedAccounts invited,
            Activation activation,
            AuditLog audit,
            CurrentUser currentUser,
            PasswordEncoder passwords,
            Transactions transactions,
            Clock clock) {
        this.users = users;
        this.tokens = tokens;
        this.letters = letters;
        this.invited = invited;
        this.activation = activation;
        this.audit = audit;
        this.currentUser = currentUser;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Sends an invitation, or gives the role at once if the person has an active account already.
     *
     * @return whether an invitation was sent
     * @throws Refusal if the address is none, or the account is locked
     */
    @ForAdmins
    public boolean invite(String email, String name, Grant grant) {
        var address = Addresses.of(email);
        var person = name.isBlank() ? nameFrom(address) : PersonName.of(name).value();
        return transactions.call(() -> invite(address, person, grant));
    }

    private boolean invite(EmailAddress address, String person, Grant grant) {
        var user = invited.prepare(address, person, grant);
        record(currentUser.require().id().value(), "identity.invited", user.id(), grant);
        if (user.state() == AccountState.ACTIVE) {
            return false;
        }
        letters.invite(user, tokens.issue(user.id(), MailTokens.Purpose.INVITE));
        return true;
    }

    /**
     * What the link offers; uses nothing up.
     *
     * @throws Refusal if the link cannot be used, with the way to get another
     */
    @ForEveryone
    @Transactional(readOnly = true)
    public Invitation look(String token) {
        var user = find(tokens.look(token, MailTokens.Purpose.INVITE));
        return new Invitation(user.email().value(), user.name());
    }

    /**
     * The person came: the account is theirs.
     *
     * @throws Refusal that names what to change, or says why the link cannot be used
     */
    @ForEveryone
    public void accept(String token, NewPerson person) {
        var email = find(tokens.look(token, MailTokens.Purpose.INVITE)).email();
        var arrival = Arrival.of(person, email);
        var hash = passwords.encode(arrival.password().value());
        transactions.run(() -> {
            var user = find(tokens.redeem(token, MailTokens.Purpose.INVITE));
            var now = clock.instant();
            arrival.describe(user, hash, now);
            activation.activate(user, "invitation", now);
        });
    }

    private User find(UserId account) {
        return users.findById(account.value()).orElseThrow(() -> new Refusal("identity.link.invite.unknown"));
    }

    private void record(@Nullable UUID actor, String action, UserId subject, Grant grant) {
        audit.record(new AuditEntry(
                actor,
                action,
                "user:" + subject,
                Map.of(
                        "role",
                        grant.role().name(),
                        "scope",
                        grant.scope().kind() + ":" + grant.scope().id())));
    }

    private static String nameFrom(EmailAddress address) {
        var mailbox = address.value().substring(0, address.value().indexOf('@')).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return mailbox.isBlank() ? address.value().substring(address.value().indexOf('@') + 1) : mailbox.strip();
    }
}
