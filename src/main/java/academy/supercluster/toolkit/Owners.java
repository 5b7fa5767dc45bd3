/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.identity.UserId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The kinds of owners, whoever brought them. */
@Component
class Owners {

    private final Map<String, WorksheetOwner> kinds;

    Owners(List<WorksheetOwner> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(WorksheetOwner::kind, Function.identity()));
    }

    boolean mayFillIn(UserId person, String kind, UUID owner) {
        var known = kinds.get(kind);
        return known != null && known.mayFillIn(person, owner);
    }

    /** Every owner for which the person may fill in. */
    List<Owner> of(UserId person) {
        return kinds.values().stream()
                .flatMap(kind -> kind.of(person).stream().map(owner -> new Owner(kind.kind(), owner)))
                .toList();
    }

    record Owner(String kind, UUID id) {}
}
