/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The person at the other end of the current request, for rooms that must not know users. */
public interface CurrentRecipient {

    /** The person's id, or nothing when nobody is signed in. */
    Optional<UUID> id();

    /** How moments are written for this person; in English and UTC when nobody is signed in. */
    default Moments moments() {
        return new Moments(ZoneId.of("UTC"), Locale.ENGLISH);
    }
}
