/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did that must be traceable later.
 *
 * @param actor who did it, or null for the system itself
 * @param action what was done, dotted, beginning with the room: {@code identity.grant.added}
 * @param subject what it was done to, such as {@code user:6f1c…}
 * @param details further facts; no secrets, no private notes
 */
public record AuditEntry(@Nullable UUID actor, String action, String subject, Map<String, String> details) {

    public AuditEntry {
        details = Map.copyOf(details);
    }
}
