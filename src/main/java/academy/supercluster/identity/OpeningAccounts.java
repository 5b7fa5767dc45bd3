/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.shared.access.BetweenRooms;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts that need no confirmation, at start-up and from trusted sources. */
@Service
public class OpeningAccounts {

    private final Users users;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpeningAccounts(Users users, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An active account with the roles everywhere, or the one that has the address already, unchanged.
     *
     * @param password not judged: the caller answers for it
     */
    @BetweenRooms
    @Transactional
    public UserId open(EmailAddress email, String name, Locale locale, ZoneId zone, String password, Set<Role> roles) {
        var known = users.withEmail(email.value());
        if (known.isPresent()) {
            return known.get().id();
        }
        var now = clock.instant();
        var user = new User(email, name, locale, zone, now);
        user.secure(passwords.encode(password), now);
        roles.forEach(role -> user.grant(new Grant(role, Scope.EVERYTHING), now));
        user.agree(now);
        user.activate(now);
        users.saveAndFlush(user);
        events.publishEvent(new PersonRegistered(user.id()));
        return user.id();
    }
}
