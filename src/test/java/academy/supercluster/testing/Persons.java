/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testing;

import academy.supercluster.identity.Grant;
import academy.supercluster.identity.OpeningAccounts;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.identity.UserId;
import academy.supercluster.notifications.EmailAddress;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** People with real accounts. Where no account is needed, {@link SignIn} is quicker. */
public class Persons {

    public static final String PASSWORD = "barn owls at nine";

    /** Somebody with an account, not signed in. */
    public record Person(UserId id, String email, String name, SignedIn signedIn) {}

    private final OpeningAccounts accounts;

    Persons(OpeningAccounts accounts) {
        this.accounts = accounts;
    }

    /** An active account with an address of its own; everybody is a learner, too. */
    public Person create(String name, Role... roles) {
        var email = "person-" + UUID.randomUUID() + "@example.org";
        var held = EnumSet.of(Role.LEARNER);
        held.addAll(Arrays.asList(roles));
        var zone = ZoneId.of("Africa/Lagos");
        var id = accounts.open(new EmailAddress(email), name, Locale.ENGLISH, zone, PASSWORD, held);
        var grants =
                held.stream().map(role -> new Grant(role, Scope.EVERYTHING)).collect(Collectors.toUnmodifiableSet());
        return new Person(id, email, name, new SignedIn(id, name, Locale.ENGLISH, zone, grants));
    }

    /** Creates somebody and signs them in on the current thread. */
    public Person signIn(String name, Role... roles) {
        var person = create(name, roles);
        SignIn.as(person.signedIn());
        return person;
    }
}
