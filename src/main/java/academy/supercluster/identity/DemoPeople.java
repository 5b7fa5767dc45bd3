/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.notifications.EmailAddress;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The people everybody may try the academy as. They live in the demo profile only. */
@Component
@Profile("demo")
@Order(DemoPeople.ORDER)
class DemoPeople implements ApplicationRunner {

    /** Early, so that other rooms find the people when they bring their own demo data. */
    static final int ORDER = -1000;

    private static final String PASSWORD = "magnet-2050";

    private static final List<Person> PEOPLE = List.of(
            new Person("leader", "Amara Okafor", "Africa/Lagos", Role.CLUSTER_LEAD),
            new Person("leader2", "Ingrid Solheim", "Europe/Oslo", Role.CLUSTER_LEAD),
            new Person("mentor", "Hiroshi Tanabe", "Asia/Tokyo", Role.MENTOR),
            new Person("coach", "Catalina Restrepo", "America/Bogota", Role.COACH),
            new Person("author", "Priya Raghavan", "Asia/Kolkata", Role.AUTHOR),
            new Person("admin", "Tomasz Wilk", "Europe/Warsaw", Role.ADMIN));

    private final OpeningAccounts accounts;

    DemoPeople(OpeningAccounts accounts) {
        this.accounts = accounts;
    }

    static List<String> addresses() {
        return PEOPLE.stream().map(person -> person.email().value()).toList();
    }

    @Override
    public void run(ApplicationArguments args) {
        for (var person : PEOPLE) {
            accounts.open(
                    person.email(),
                    person.name(),
                    Locale.ENGLISH,
                    ZoneId.of(person.zone()),
                    PASSWORD,
                    Set.of(Role.LEARNER, person.role()));
        }
    }

    private record Person(String mailbox, String name, String zone, Role role) {

        EmailAddress email() {
            return new EmailAddress(mailbox + "@demo.test");
        }
    }
}
