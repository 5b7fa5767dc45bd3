/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.UnreadNotices;
import academy.supercluster.shared.access.ForSignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inbox of whoever is signed in. Nobody sees another person's. */
@Service
public class Inbox implements UnreadNotices {

    private static final int LARGEST_PAGE = 50;

    private final InboxNotices notices;
    private final CurrentRecipient person;

    Inbox(InboxNotices notices, CurrentRecipient person) {
        this.notices = notices;
        this.person = person;
    }

    /** How many notices are unread, counted up to 100. One small statement. */
    @Override
    @ForSignedIn
    @Transactional(readOnly = true)
    public int unread() {
        return notices.unread(me(), 100);
    }

    /**
     * A page of the inbox: unread ones first, then the latest first.
     *
     * @param limit at most 50
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<InboxItem> items(int offset, int limit) {
        return notices.page(me(), offset, Math.min(limit, LARGEST_PAGE));
    }

    /** @throws NotFound if this person has no such notice */
    @ForSignedIn
    @Transactional
    public void markRead(long id) {
        if (!notices.markRead(me(), id)) {
            throw new NotFound("notice " + id);
        }
    }

    /** Marks everything up to the given notice, so that what came in meanwhile stays unread. */
    @ForSignedIn
    @Transactional
    public void markAllRead(long upTo) {
        notices.markAllRead(me(), upTo);
    }

    private UUID me() {
        return person.id().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }
}
