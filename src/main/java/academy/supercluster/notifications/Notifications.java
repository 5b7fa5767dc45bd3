/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import academy.supercluster.operations.AcademyProperties;
import academy.supercluster.shared.access.BetweenRooms;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands notices to people. Everything is queued in the caller's transaction: what is rolled back is never sent, what is
 * committed is sent even after a crash.
 */
@Service
public class Notifications {

    private static final int LONGEST_SUBJECT = 250;

    private final InboxNotices inbox;
    private final Outbox outbox;
    private final OutboxKick kick;
    private final StoppedMail stopped;
    private final List<OptionalMail> optional;
    private final AcademyProperties academy;
    private final Clock clock;

    Notifications(
            InboxNotices inbox,
            Outbox outbox,
            OutboxKick kick,
            StoppedMail stopped,
            ObjectProvider<OptionalMail> optional,
            AcademyProperties academy,
            Clock clock) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.kick = kick;
        this.stopped = stopped;
        this.optional = optional.stream().toList();
        this.academy = academy;
        this.clock = clock;
    }

    /**
     * Puts the notice into the inbox and, if wanted, into the outbox for mail. Mail of a kind that the person has
     * stopped is not sent; letters of a kind that can be stopped carry the link for it.
     */
    @BetweenRooms
    @Transactional
    public void tell(Recipient recipient, Notice notice) {
        var subject = oneLine(notice.subject());
        inbox.add(recipient.id(), notice, subject, clock.instant());
        if (notice.byMail() && !isStopped(notice.kind(), recipient.id())) {
            var href = notice.href();
            var text = href == null ? notice.text() : notice.text() + "\n\n" + academy.link(href);
            var stop = isOptional(notice.kind()) ? stopped.token(recipient.id(), notice.kind()) : null;
            queue(notice.kind(), recipient.email(), subject, text, recipient.id(), stop);
        }
    }

    /** Puts the letter into the outbox. */
    @BetweenRooms
    @Transactional
    public void post(Letter letter) {
        queue(letter.kind(), letter.to(), oneLine(letter.subject()), letter.text(), null, null);
    }

    private boolean isOptional(String kind) {
        return optional.stream().anyMatch(each -> each.kind().equals(kind));
    }

    private boolean isStopped(String kind, UUID recipient) {
        return isOptional(kind) && !stopped.without(kind, List.of(recipient)).isEmpty();
    }

    private void queue(
            String kind,
            EmailAddress to,
            String subject,
            String text,
            @Nullable UUID recipient,
            @Nullable String stop) {
        outbox.add(new OutboxLetter(UUID.randomUUID(), kind, to, subject, text, 0, clock.instant(), stop), recipient);
        kick.afterCommit();
    }

    private static String oneLine(String subject) {
        var line = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
