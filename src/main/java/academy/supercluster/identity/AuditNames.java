/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.operations.ActorNames;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the audit log who its actors are. */
@Component
class AuditNames implements ActorNames {

    private final Users users;

    AuditNames(Users users) {
        this.users = users;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> actors) {
        return actors.isEmpty()
                ? Map.of()
                : users.names(actors).stream().collect(Collectors.toMap(Users.Named::getId, Users.Named::getName));
    }
}
