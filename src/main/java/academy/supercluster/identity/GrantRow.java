/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A {@link Grant} as the database keeps it. */
@Embeddable
record GrantRow(
        @Enumerated(EnumType.STRING) @Column(name = "role") Role role,

        @Enumerated(EnumType.STRING) @Column(name = "scope_kind")
        Scope.Kind kind,

        @Column(name = "scope_id") String scopeId) {

    static GrantRow of(Grant grant) {
        return new GrantRow(grant.role(), grant.scope().kind(), grant.scope().id());
    }

    Grant grant() {
        return new Grant(role, new Scope(kind, scopeId));
    }
}
