/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due in the outbox, on as many nodes as there are, each letter once. */
class SendingMail {

    private static final Logger LOG = LoggerFactory.getLogger(SendingMail.class);
    private static final int BATCH = 20;
    /** After so many attempts, about a week, a letter is given up. */
    private static final int MOST_ATTEMPTS = 16;
    /** So many failures in a row mean that the server, not the letter, is the trouble. */
    private static final int SERVER_TROUBLE = 2;

    private final Outbox outbox;
    private final Optional<Postman> postman;
    private final Clock clock;
    private final AtomicBoolean warned = new AtomicBoolean();

    SendingMail(Outbox outbox, Optional<Postman> postman, Clock clock) {
        this.outbox = outbox;
        this.postman = postman;
        this.clock = clock;
    }

    /** Sends until nothing is due or the mail server is in trouble. */
    void sendDue() {
        if (postman.isEmpty()) {
            if (warned.compareAndSet(false, true)) {
                LOG.warn("No mail server is set: letters wait in the outbox. Set SPRING_MAIL_HOST to send them.");
            }
            return;
        }
        while (sendBatch(postman.get())) {}
    }

    private boolean sendBatch(Postman out) {
        var claim = UUID.randomUUID();
        var letters = outbox.claim(claim, clock.instant(), BATCH);
        var failures = 0;
        for (var letter : letters) {
            failures = send(letter, claim, out) ? 0 : failures + 1;
            if (failures == SERVER_TROUBLE) {
                outbox.release(claim, clock.instant().plus(backoff(0)));
                return false;
            }
        }
        return letters.size() == BATCH;
    }

    private boolean send(OutboxLetter letter, UUID claim, Postman out) {
        try {
            out.deliver(letter);
        } catch (Postman.UnknownAddress e) {
            LOG.warn("Letter {} ({}) cannot be delivered: the address is refused", letter.id(), letter.kind());
            outbox.failed(letter, claim, clock.instant(), "address refused");
            return true;
        } catch (MessagingException | RuntimeException e) {
            putOff(letter, claim, rootOf(e).getClass().getSimpleName());
            return false;
        }
        outbox.sent(letter, claim, clock.instant(), out.keepsText());
        return true;
    }

    private void putOff(OutboxLetter letter, UUID claim, String problem) {
        var attempt = letter.attempts() + 1;
        if (attempt >= MOST_ATTEMPTS) {
            LOG.error("Letter {} ({}) is given up after {} attempts: {}", letter.id(), letter.kind(), attempt, problem);
            outbox.failed(letter, claim, clock.instant(), problem);
            return;
        }
        var pause = backoff(letter.attempts());
        LOG.warn(
                "Letter {} ({}) was not taken by the mail server ({}), attempt {}, next in {} min",
                letter.id(),
                letter.kind(),
                problem,
                attempt,
                pause.toMinutes());
        outbox.postpone(letter, claim, clock.instant().plus(pause), problem);
    }

    /** One minute, doubled with each failed attempt, at most a day. */
    static Duration backoff(int failedAttempts) {
        return Duration.ofMinutes(
                Math.min(1L << Math.min(failedAttempts, 11), Duration.ofDays(1).toMinutes()));
    }

    private static Throwable rootOf(Throwable problem) {
        var root = problem;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
