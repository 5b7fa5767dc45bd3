/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.shared.Refusal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** What a {@link NewPerson} says, found fit to be kept. */
record Arrival(PersonName name, Password password, Locale locale, ZoneId zone) {

    /** @throws Refusal that names what to change */
    static Arrival of(NewPerson person, EmailAddress email) {
        var name = PersonName.of(person.name());
        var password = Password.chosen(person.password(), name.value(), email);
        var zone = Zones.of(person.zone());
        if (!person.agreed()) {
            throw new Refusal("identity.agree.missing");
        }
        return new Arrival(name, password, person.locale(), zone);
    }

    /** Writes it into the account. */
    void describe(User user, String passwordHash, Instant now) {
        user.describe(name.value(), locale, zone, now);
        user.secure(passwordHash, now);
        user.agree(now);
    }
}
