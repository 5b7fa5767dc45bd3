/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.shared.access.ForEveryone;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** How whoever is signed in wants pages to be. Costs no statement. */
@Service
public class Preferences {

    Preferences() {}

    /** The colour scheme, or nothing when nobody is signed in. */
    @ForEveryone
    public Optional<ColourScheme> colourScheme() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? Optional.of(account.colourScheme())
                : Optional.empty();
    }
}
