/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.time.Instant;
import java.util.Set;

/** A person as administrators see them. */
public record PersonRow(
        UserId id, String name, String email, AccountState state, Instant createdAt, Set<Grant> grants) {}
