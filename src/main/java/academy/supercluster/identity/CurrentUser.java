/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.access.ForEveryone;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Who is at the other end of the current request. Costs no statement. */
@Service
public class CurrentUser implements CurrentRecipient {

    CurrentUser() {}

    /** The person, or nothing when nobody is signed in. */
    @ForEveryone
    public Optional<SignedIn> get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.of(principal.signedIn())
                : Optional.empty();
    }

    /** @throws AuthenticationCredentialsNotFoundException if nobody is signed in */
    @ForEveryone
    public SignedIn require() {
        return get().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    /** @throws AccessDeniedException unless the person holds the role there or is an administrator */
    @ForEveryone
    public SignedIn require(Role role, Scope scope) {
        var person = require();
        if (!person.may(role, scope)) {
            throw new AccessDeniedException(role + " is needed");
        }
        return person;
    }

    @Override
    @ForEveryone
    public Optional<UUID> id() {
        return get().map(person -> person.id().value());
    }

    @Override
    @ForEveryone
    public Moments moments() {
        return get().map(person -> new Moments(person.zone(), person.locale()))
                .orElseGet(CurrentRecipient.super::moments);
    }
}
