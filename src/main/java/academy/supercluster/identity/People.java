/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.notifications.Recipient;
import academy.supercluster.shared.access.BetweenRooms;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What other rooms may know about persons. */
@Service
public class People {

    People() {}

    /** How to reach the person, or nothing when there is no such active account. */
    @BetweenRooms
    public Optional<Recipient> recipient(UserId person) {
        throw new UnsupportedOperationException();
    }

    /** The names of the persons, in one statement; unknown ids are left out. */
    @BetweenRooms
    public Map<UserId, String> names(Collection<UserId> persons) {
        throw new UnsupportedOperationException();
    }
}
