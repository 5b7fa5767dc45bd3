/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testing;

import academy.supercluster.identity.AccountPrincipal;
import academy.supercluster.identity.Grant;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.identity.UserId;
import java.security.Principal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Signs people in for tests of rooms, without accounts. */
public final class SignIn {

    private SignIn() {}

    /** Signs in a new person with the roles everywhere, on the current thread. */
    public static SignedIn as(Role... roles) {
        return as(new UserId(UUID.randomUUID()), roles);
    }

    public static SignedIn as(UserId person, Role... roles) {
        var grants = Arrays.stream(roles)
                .map(role -> new Grant(role, Scope.EVERYTHING))
                .collect(Collectors.toUnmodifiableSet());
        var signedIn = new SignedIn(person, "Amara Okafor", Locale.ENGLISH, ZoneId.of("Africa/Lagos"), grants);
        as(signedIn);
        return signedIn;
    }

    public static void as(SignedIn person) {
        var authorities = person.grants().stream()
                .map(grant -> new SimpleGrantedAuthority("ROLE_" + grant.role()))
                .toList();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                new UsernamePasswordAuthenticationToken(new TestPrincipal(person), "n/a", authorities)));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }

    private record TestPrincipal(SignedIn signedIn) implements AccountPrincipal, Principal {

        @Override
        public String getName() {
            return signedIn.id().toString();
        }
    }
}
