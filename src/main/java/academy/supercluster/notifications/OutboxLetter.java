/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that waits in the outbox or has left it.
 *
 * @param id never changes, so that a letter sent twice because of a crash is recognised by its Message-ID
 * @param attempts how often handing it to the mail server has failed
 * @param createdAt when it was queued
 * @param stopToken with which its kind can be stopped, or null if it cannot
 */
record OutboxLetter(
        UUID id,
        String kind,
        EmailAddress to,
        String subject,
        String text,
        int attempts,
        Instant createdAt,
        @Nullable String stopToken) {}
