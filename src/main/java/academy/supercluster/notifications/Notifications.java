/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import academy.supercluster.shared.access.BetweenRooms;
import org.springframework.stereotype.Service;

/**
 * Hands notices to people. Everything is queued in the caller's transaction: what is rolled back is never sent, what is
 * committed is sent even after a crash.
 */
@Service
public class Notifications {

    Notifications() {}

    /** Puts the notice into the inbox and, if wanted, into the outbox for mail. */
    @BetweenRooms
    public void tell(Recipient recipient, Notice notice) {
        throw new UnsupportedOperationException();
    }

    /** Puts the letter into the outbox. */
    @BetweenRooms
    public void post(Letter letter) {
        throw new UnsupportedOperationException();
    }
}
