/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.shared.PersonalData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends accounts: every room forgets the person, this one last. */
@Component
class ClosingAccounts {

    private final ObjectProvider<PersonalData> rooms;
    private final IdentityPersonalData own;
    private final Administrators administrators;
    private final Letters letters;
    private final ApplicationEventPublisher events;

    ClosingAccounts(
            ObjectProvider<PersonalData> rooms,
            IdentityPersonalData own,
            Administrators administrators,
            Letters letters,
            ApplicationEventPublisher events) {
        this.rooms = rooms;
        this.own = own;
        this.administrators = administrators;
        this.letters = letters;
        this.events = events;
    }

    /** In the caller's transaction, so that either every room forgets or none. */
    void close(User user) {
        administrators.requireAnother(user);
        letters.closed(user.email(), user.locale());
        rooms.orderedStream()
                .filter(room -> room != own)
                .forEach(room -> room.erase(user.id().value()));
        own.erase(user.id().value());
        events.publishEvent(new AccountClosed(user.id()));
    }
}
