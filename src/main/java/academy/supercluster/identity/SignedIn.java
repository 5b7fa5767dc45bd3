/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** Who is signed in, as known at sign-in and refreshed when the profile changes. */
public record SignedIn(UserId id, String name, Locale locale, ZoneId zone, Set<Grant> grants) {

    public SignedIn {
        grants = Set.copyOf(grants);
    }

    public boolean may(Role role, Scope scope) {
        return grants.stream().anyMatch(grant -> grant.allows(role, scope) || grant.allows(Role.ADMIN, scope));
    }
}
