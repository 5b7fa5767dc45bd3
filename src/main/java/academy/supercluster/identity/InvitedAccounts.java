/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Accounts that stand ready for people who were asked to come. */
@Component
class InvitedAccounts {

    private final Users users;
    private final MailTokens tokens;
    private final Clock clock;

    InvitedAccounts(Users users, MailTokens tokens, Clock clock) {
        this.users = users;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The account with the address, with the role: an active one stays as it is, any other waits for an invitation. */
    User prepare(EmailAddress email, String name, Grant grant) {
        var now = clock.instant();
        var user = users.withEmail(email.value()).orElseGet(() -> create(email, name, now));
        if (user.state() == AccountState.LOCKED) {
            throw new Refusal("identity.users.locked");
        }
        if (user.state() == AccountState.PENDING) {
            user.awaitInvitation(now);
            tokens.withdraw(user.id(), MailTokens.Purpose.CONFIRM);
            tokens.withdraw(user.id(), MailTokens.Purpose.RESET);
        }
        user.grant(grant, now);
        return user;
    }

    /** Like {@link #prepare}, but an account that waits already keeps its links. */
    User ready(EmailAddress email, String name, Grant grant) {
        var known = users.withEmail(email.value());
        if (known.isPresent() && known.get().isInvited()) {
            known.get().grant(grant, clock.instant());
            return known.get();
        }
        return prepare(email, name, grant);
    }

    private User create(EmailAddress email, String name, Instant now) {
        var user = new User(email, name, Locale.ENGLISH, ZoneOffset.UTC, now);
        user.grant(new Grant(Role.LEARNER, Scope.EVERYTHING), now);
        return users.saveAndFlush(user);
    }
}
