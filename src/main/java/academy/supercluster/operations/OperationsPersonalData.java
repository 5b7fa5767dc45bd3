/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import academy.supercluster.shared.PersonalData;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The audit log names persons only by their id. Once the account behind the id is erased, the id is a pseudonym that
 * leads nowhere, so the log can stay whole, as it must.
 */
@Component
class OperationsPersonalData implements PersonalData {

    private static final int MOST = 10_000;

    private final AuditLog audit;

    OperationsPersonalData(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public String room() {
        return "operations";
    }

    @Override
    public Map<String, Object> export(UUID person) {
        var deeds = audit.by(person, MOST).stream()
                .map(found -> Map.<String, Object>of(
                        "at", found.at(),
                        "action", found.entry().action(),
                        "subject", found.entry().subject(),
                        "details", new TreeMap<>(found.entry().details())))
                .toList();
        return Map.of("audit", deeds);
    }

    @Override
    public void erase(UUID person) {
        // Nothing to do: see the class.
    }
}
