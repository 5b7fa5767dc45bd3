/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The principal of a running session: a picture of the account taken at sign-in or at its last change.
 *
 * @param changedAt the state of the account the picture shows
 * @param credentialsAt the password the session began under
 */
record Account(SignedIn signedIn, ColourScheme colourScheme, Instant changedAt, Instant credentialsAt)
        implements AccountPrincipal, Principal {

    static Account of(User user) {
        return new Account(
                new SignedIn(user.id(), user.name(), user.locale(), user.zone(), user.grants()),
                user.colourScheme(),
                user.changedAt(),
                user.credentialsAt());
    }

    @Override
    public String getName() {
        return signedIn.id().toString();
    }

    /** Every role held anywhere, so that pages open; where it holds is asked of {@link SignedIn#may}. */
    List<GrantedAuthority> authorities() {
        return signedIn.grants().stream()
                .map(Grant::role)
                .distinct()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
