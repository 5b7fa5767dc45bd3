/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did that must be traceable later.
 *
 * @param actor who did it, or null for the system itself
 * @param action what was done, dotted, beginning with the room: {@code identity.grant.added}; at most 120 characters
 * @param subject what it was done to, such as {@code user:6f1c…}; at most 200 characters
 * @param details further facts; no secrets, no private notes, no names and no addresses, because an entry can never be
 *     erased
 */
public record AuditEntry(@Nullable UUID actor, String action, String subject, Map<String, String> details) {

    public AuditEntry {
        details = Map.copyOf(details);
    }
}
