/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who the ids in the audit log are, as far as they are still known; answered by the room that knows people. */
public interface ActorNames {

    /** The names of the persons, in one statement; unknown and erased ones are left out. */
    Map<UUID, String> names(Collection<UUID> actors);
}
