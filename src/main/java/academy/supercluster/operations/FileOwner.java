/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * A room that stores files. Whoever stores files has a bean of this type: a stored file that no owner knows for a day is
 * what a failed transaction left behind, and is deleted.
 */
public interface FileOwner {

    /** Those of the files that the room needs. One statement. */
    Set<UUID> needed(Collection<UUID> stored);
}
