/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.Mailbox;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.Persons;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class SomebodyWhoForgotThePasswordTests {

    @Nested
    @AcademyTest
    class OnH2 extends Story {}

    @Nested
    @AcademyTest
    @OnPostgres
    class OnPostgreSql extends Story {}

    abstract static class Story extends IdentityStory {

        @Autowired
        PasswordReset reset;

        @Autowired
        ResetLetterJob job;

        @Autowired
        Registration registration;

        private Persons.Person person;
        private String network;

        @BeforeEach
        void create() {
            person = persons.create("Amara Okafor");
            network = UUID.randomUUID().toString();
        }

        @Test
        void setsAnotherOneByALinkAndEverySessionOfTheOldOneEnds() {
            var session = accounts.active(person.id()).orElseThrow();
            var token = askedFor(person.email());
            reset.look(token);
            reset.choose(token, "grey herons at six");

            assertThat(accounts.again(session)).isEmpty();
            assertThatThrownBy(() -> signIn(person.email(), Persons.PASSWORD))
                    .isInstanceOf(BadCredentialsException.class);
            signIn(person.email(), "grey herons at six");
            assertThat(mailbox.latest(person.email()).subject()).isEqualTo("Your password was changed");
        }

        @Test
        void comesInAtOnceAlthoughTooManyTriesWereMadeBefore() {
            for (var count = 0; count < 5; count++) {
                assertThatThrownBy(() -> signIn(person.email(), "wrong")).isInstanceOf(BadCredentialsException.class);
            }
            reset.choose(askedFor(person.email()), "grey herons at six");
            signIn(person.email(), "grey herons at six");
        }

        @Test
        void canUseALinkOnceAndForAnHour() {
            var used = askedFor(person.email());
            reset.choose(used, "grey herons at six");
            assertThatThrownBy(() -> reset.choose(used, "grey herons at ten")).hasMessage("identity.link.reset.used");

            clock.forward(Duration.ofMinutes(2));
            var late = askedFor(person.email());
            clock.forward(Duration.ofHours(1));
            assertThatThrownBy(() -> reset.look(late)).hasMessage("identity.link.reset.expired");
            assertThatThrownBy(() -> reset.choose(late, "grey herons at ten"))
                    .hasMessage("identity.link.reset.expired");
            assertThatThrownBy(() -> reset.look("made-up")).hasMessage("identity.link.reset.unknown");
        }

        @Test
        void keepsTheLinkWhenThePasswordWasNotFit() {
            var token = askedFor(person.email());
            assertThatThrownBy(() -> reset.choose(token, "short")).hasMessage("identity.password.short");
            assertThatThrownBy(() -> reset.choose(token, "amara-okafor-1")).hasMessage("identity.password.own-name");
            reset.choose(token, "grey herons at six");
        }

        @Test
        void cannotUseALinkThatIsForSomethingElse() {
            var token = askedFor(person.email());
            assertThatThrownBy(() -> registration.confirm(token)).hasMessage("identity.link.confirm.unknown");
            assertThatThrownBy(() -> invitations.look(token)).hasMessage("identity.link.invite.unknown");
        }

        @Test
        void learnsNothingAboutOtherAddressesNotEvenFromTheWork() {
            reset.ask(person.email(), network);
            var known = statements.during(() -> reset.ask(person.email(), network));
            var stranger = "nobody-" + UUID.randomUUID() + "@example.org";
            reset.ask(stranger, network);
            var unknown = statements.during(() -> reset.ask(stranger, network));

            assertThat(unknown).isEqualTo(known);
            job.run(stranger);
            assertThat(mailbox.of(stranger)).isEmpty();
        }

        @Test
        void confirmsTheAddressOnTheWayIfThatWasStillOpen() {
            var email = "newcomer-" + UUID.randomUUID() + "@example.org";
            registration.register(
                    email, new NewPerson("Lucía", "barn owls at nine", "UTC", Locale.ENGLISH, true), network);
            var confirmation = mailbox.latest(email).token();
            clock.forward(Duration.ofSeconds(1));
            reset.choose(askedFor(email), "grey herons at six");

            signIn(email, "grey herons at six");
            assertThatThrownBy(() -> registration.confirm(confirmation)).hasMessage("identity.link.confirm.unknown");
        }

        @Test
        void isSentTheInvitationAgainIfItWasNeverAccepted() {
            var email = "guest-" + UUID.randomUUID() + "@example.org";
            persons.signIn("Tomasz Wilk", Role.ADMIN);
            invitations.invite(email, "", new Grant(Role.MENTOR, Scope.EVERYTHING));
            clock.forward(Duration.ofSeconds(1));
            job.run(email);
            assertThat(mailbox.of(email))
                    .extracting(Mailbox.Mail::kind)
                    .isEqualTo(List.of("identity.invite", "identity.invite"));
            assertThat(invitations.look(mailbox.latest(email).token()).email()).isEqualTo(email);
        }

        @Test
        void getsNothingWhenTheAccountIsLocked() {
            persons.signIn("Tomasz Wilk", Role.ADMIN);
            administration.lock(person.id());
            job.run(person.email());
            assertThat(mailbox.of(person.email())).isEmpty();
        }

        private String askedFor(String email) {
            reset.ask(email, network);
            job.run(email);
            return mailbox.latest(email).token();
        }

        private void signIn(String email, String password) {
            assertThat(signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password))
                            .isAuthenticated())
                    .isTrue();
        }
    }
}
