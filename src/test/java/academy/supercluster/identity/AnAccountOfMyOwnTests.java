/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.Persons;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import tools.jackson.databind.json.JsonMapper;

class AnAccountOfMyOwnTests {

    @Nested
    @AcademyTest
    @RecordApplicationEvents
    class OnH2 extends Story {}

    @Nested
    @AcademyTest
    @OnPostgres
    @RecordApplicationEvents
    class OnPostgreSql extends Story {}

    abstract static class Story extends IdentityStory {

        @Autowired
        MyAccount myAccount;

        @Autowired
        MyData myData;

        @Autowired
        People people;

        @Autowired
        OpeningAccounts opening;

        @Autowired
        JsonMapper json;

        @Autowired
        ApplicationEvents events;

        private Persons.Person person;

        @BeforeEach
        void signIn() {
            person = persons.signIn("Amara Okafor");
        }

        @Test
        void saysWhoIAmAndTheRunningSessionKnowsAtOnce() {
            myAccount.save(new ProfileData(
                    person.email(), "  Amara  N. Okafor ", Locale.ENGLISH, "Asia/Tokyo", ColourScheme.DARK));

            var account = (Account) current();
            assertThat(account.signedIn().name()).isEqualTo("Amara N. Okafor");
            assertThat(account.signedIn().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
            assertThat(account.colourScheme()).isEqualTo(ColourScheme.DARK);
            assertThat(myAccount.profile())
                    .isEqualTo(new ProfileData(
                            person.email(), "Amara N. Okafor", Locale.ENGLISH, "Asia/Tokyo", ColourScheme.DARK));
            assertThat(accounts.again(account)).contains(account);
        }

        @Test
        void refusesAZoneThatDoesNotExistAndKeepsTheOldOne() {
            assertThatThrownBy(() -> myAccount.save(new ProfileData(
                            person.email(), "Amara", Locale.ENGLISH, "Moon/Tycho", ColourScheme.SYSTEM)))
                    .hasMessage("identity.zone.unknown");
            assertThat(myAccount.profile().zone()).isEqualTo("Africa/Lagos");
        }

        @Test
        void getsAnotherPasswordAndThisSessionGoesOnWhileOthersEnd() {
            var elsewhere = accounts.active(person.id()).orElseThrow();
            myAccount.changePassword(Persons.PASSWORD, "grey herons at six");

            assertThat(accounts.again(elsewhere)).isEmpty();
            assertThat(accounts.again((Account) current())).isPresent();
            assertThat(mailbox.latest(person.email()).subject()).isEqualTo("Your password was changed");
        }

        @Test
        void keepsThePasswordWhenTheOldOneIsWrongAndSlowsGuessing() {
            for (var count = 0; count < 5; count++) {
                assertThatThrownBy(() -> myAccount.changePassword("wrong", "grey herons at six"))
                        .hasMessage("identity.old-password.wrong");
            }
            assertThatThrownBy(() -> myAccount.changePassword(Persons.PASSWORD, "grey herons at six"))
                    .hasMessage("identity.too-many-tries");
        }

        @Test
        void canBeTakenAlongAsOneDocument() {
            var document = json.readTree(myData.export());
            assertThat(document.get("exportedAt").asString()).endsWith("Z");
            var identity = document.get("rooms").get("identity");
            assertThat(identity.get("email").asString()).isEqualTo(person.email());
            assertThat(identity.get("timeZone").asString()).isEqualTo("Africa/Lagos");
            assertThat(document.toString()).doesNotContain("bcrypt").doesNotContain("password");
        }

        @Test
        void isErasedWhenItIsClosed() {
            myAccount.changePassword(Persons.PASSWORD, "grey herons at six");
            assertThatThrownBy(() -> myAccount.close(Persons.PASSWORD)).hasMessage("identity.old-password.wrong");
            myAccount.close("grey herons at six");

            assertThat(people.recipient(person.id())).isEmpty();
            assertThat(people.names(Set.of(person.id()))).isEmpty();
            var left = users.findById(person.id().value()).orElseThrow();
            assertThat(left.state()).isEqualTo(AccountState.CLOSED);
            assertThat(left.passwordHash()).isNull();
            assertThat(jdbc.sql("select count(*) from account where email = ? or name = ? and id = ?")
                            .params(person.email(), "Amara Okafor", person.id().value())
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(jdbc.sql("select action from audit_entry where subject = ? order by id desc limit 1")
                            .param("user:" + person.id())
                            .query(String.class)
                            .single())
                    .isEqualTo("identity.account.closed");
            assertThat(events.stream(AccountClosed.class)).containsExactly(new AccountClosed(person.id()));
        }

        @Test
        void leavesTheAddressFreeForANewBeginning() {
            myAccount.close(Persons.PASSWORD);
            var again = opening.open(
                    new EmailAddress(person.email()),
                    "Amara Okafor",
                    Locale.ENGLISH,
                    ZoneId.of("UTC"),
                    "x",
                    Set.of(Role.LEARNER));
            assertThat(again).isNotEqualTo(person.id());
        }

        @Test
        void cannotBeClosedByTheLastAdministrator() {
            transactions.executeWithoutResult(status ->
                    jdbc.sql("delete from account_grant where role = 'ADMIN'").update());
            persons.signIn("Tomasz Wilk", Role.ADMIN);
            assertThatThrownBy(() -> myAccount.close(Persons.PASSWORD)).hasMessage("identity.users.last-admin");
            assertThat(myAccount.profile().name()).isEqualTo("Tomasz Wilk");
        }

        @Test
        void isKnownToOtherRoomsByNameInOneStatement() {
            var others = List.of(
                    persons.create("Ingrid Solheim").id(),
                    persons.create("Hiroshi Tanabe").id());
            var needed = statements.during(() -> assertThat(people.names(others))
                    .isEqualTo(Map.of(others.getFirst(), "Ingrid Solheim", others.getLast(), "Hiroshi Tanabe")));
            assertThat(needed).hasSize(1);
            assertThat(people.recipient(person.id()).orElseThrow().email().value())
                    .isEqualTo(person.email());
        }

        private static Object current() {
            return SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        }
    }
}
