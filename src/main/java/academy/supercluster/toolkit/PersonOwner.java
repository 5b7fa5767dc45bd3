/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.identity.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Everybody owns their own worksheets, and nobody else sees them. */
@Component
class PersonOwner implements WorksheetOwner {

    static final String KIND = "person";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayFillIn(UserId person, UUID owner) {
        return person.value().equals(owner);
    }

    @Override
    public List<UUID> of(UserId person) {
        return List.of(person.value());
    }
}
