/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.operations.AuditEntry;
import academy.supercluster.operations.AuditLog;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The moment a pending account becomes a person's own, whichever link it came by. */
@Component
class Activation {

    private final MailTokens tokens;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Activation(MailTokens tokens, AuditLog audit, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.audit = audit;
        this.events = events;
    }

    /** In the caller's transaction. */
    void activate(User user, String by, Instant now) {
        user.activate(now);
        tokens.withdraw(user.id(), MailTokens.Purpose.CONFIRM);
        tokens.withdraw(user.id(), MailTokens.Purpose.INVITE);
        audit.record(
                new AuditEntry(user.id().value(), "identity.account.activated", "user:" + user.id(), Map.of("by", by)));
        events.publishEvent(new PersonRegistered(user.id()));
    }
}
