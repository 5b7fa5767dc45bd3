/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.shared.Refusal;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.Persons;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

class ANewcomerTests {

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
        Registration registration;

        @Autowired
        ApplicationEvents events;

        private final String email = "newcomer-" + UUID.randomUUID() + "@example.org";
        private final String network = UUID.randomUUID().toString();

        @Test
        void comesInAfterConfirmingTheAddress() {
            register("barn owls at nine");

            assertThatThrownBy(() -> signIn("barn owls at nine")).isInstanceOf(DisabledException.class);
            assertThatThrownBy(() -> signIn("wrong")).isInstanceOf(BadCredentialsException.class);
            assertThat(events.stream(PersonRegistered.class)).isEmpty();

            registration.confirm(mailbox.latest(email).token());

            var account = (Account) signIn("barn owls at nine").getPrincipal();
            assertThat(account.signedIn().name()).isEqualTo("Lucía Fernández");
            assertThat(account.signedIn().zone().getId()).isEqualTo("America/Bogota");
            assertThat(account.signedIn().grants()).containsExactly(new Grant(Role.LEARNER, Scope.EVERYTHING));
            assertThat(events.stream(PersonRegistered.class))
                    .containsExactly(new PersonRegistered(account.signedIn().id()));
        }

        @Test
        void isNotUsedUpByAMailScannerThatOpensTheLink() {
            register("barn owls at nine");
            var token = mailbox.latest(email).token();
            registration.look(token);
            registration.look(token);
            registration.confirm(token);
            assertThat(state()).isEqualTo(AccountState.ACTIVE);
        }

        @Test
        void isToldThatALinkWasUsedAlready() {
            register("barn owls at nine");
            var token = mailbox.latest(email).token();
            registration.confirm(token);
            assertThatThrownBy(() -> registration.look(token)).hasMessage("identity.link.confirm.used");
            assertThatThrownBy(() -> registration.confirm(token)).hasMessage("identity.link.confirm.used");
        }

        @Test
        void isToldThatALinkRanOutAndGetsAnotherByRegisteringAgain() {
            register("barn owls at nine");
            var token = mailbox.latest(email).token();
            clock.forward(Duration.ofDays(3));
            assertThatThrownBy(() -> registration.confirm(token)).hasMessage("identity.link.confirm.expired");
            assertThat(state()).isEqualTo(AccountState.PENDING);

            register("barn owls at ten");
            registration.confirm(mailbox.latest(email).token());
            assertThat(signIn("barn owls at ten").isAuthenticated()).isTrue();
        }

        @Test
        void replacesWhatWasSaidBeforeConfirming() {
            register("barn owls at nine");
            var first = mailbox.latest(email).token();
            clock.forward(Duration.ofSeconds(1));
            register("grey herons at six");

            assertThatThrownBy(() -> registration.confirm(first)).hasMessage("identity.link.confirm.unknown");
            registration.confirm(mailbox.latest(email).token());
            assertThatThrownBy(() -> signIn("barn owls at nine")).isInstanceOf(BadCredentialsException.class);
            assertThat(signIn("grey herons at six").isAuthenticated()).isTrue();
        }

        @Test
        void isToldNothingAboutSomebodyElsesAccount() {
            var known = persons.create("Ingrid Solheim");
            registration.register(known.email(), person("grey herons at six"), network);

            assertThat(mailbox.latest(known.email()).kind()).isEqualTo("identity.known");
            assertThat(users.withEmail(known.email()).orElseThrow().name()).isEqualTo("Ingrid Solheim");
            assertThat(signIn.authenticate(wish(known.email(), Persons.PASSWORD))
                            .isAuthenticated())
                    .isTrue();
        }

        @Test
        void cannotChooseThePasswordOfSomebodyWhoWasInvited() {
            persons.signIn("Tomasz Wilk", Role.ADMIN);
            invitations.invite(email, "", new Grant(Role.ADMIN, Scope.EVERYTHING));
            register("grey herons at six");

            assertThat(mailbox.latest(email).kind()).isEqualTo("identity.invite");
            assertThatThrownBy(() -> signIn("grey herons at six")).isInstanceOf(BadCredentialsException.class);
        }

        @Test
        void losesAnUnconfirmedPasswordWhenAnInvitationComes() {
            register("grey herons at six");
            var token = mailbox.latest(email).token();
            persons.signIn("Tomasz Wilk", Role.ADMIN);
            clock.forward(Duration.ofSeconds(1));
            invitations.invite(email, "", new Grant(Role.ADMIN, Scope.EVERYTHING));

            assertThatThrownBy(() -> registration.confirm(token)).hasMessage("identity.link.confirm.unknown");
            assertThatThrownBy(() -> signIn("grey herons at six")).isInstanceOf(BadCredentialsException.class);
        }

        @Test
        void getsOneAccountHoweverManyTimesItIsAskedForAtOnce() throws Exception {
            var barrier = new CyclicBarrier(3);
            try (var threads = Executors.newFixedThreadPool(3)) {
                var all = IntStream.range(0, 3)
                        .<Callable<Boolean>>mapToObj(number -> () -> {
                            barrier.await();
                            register("barn owls at " + (number + 10));
                            return true;
                        })
                        .toList();
                for (var done : threads.invokeAll(all)) {
                    assertThat(done.get()).isTrue();
                }
            }
            assertThat(state()).isEqualTo(AccountState.PENDING);
            assertThat(mailbox.of(email)).hasSize(3);
            var working = mailbox.of(email).stream()
                    .filter(mail -> isGood(mail.token()))
                    .toList();
            assertThat(working).hasSize(1);
        }

        @Test
        void cannotHaveAMailboxFilledThroughUs() {
            for (var count = 0; count < 4; count++) {
                register("barn owls at nine");
            }
            assertThatThrownBy(() -> register("barn owls at nine")).hasMessage("identity.too-many-letters");
            assertThat(mailbox.of(email)).hasSize(4);
            clock.forward(Duration.ofSeconds(61));
            register("barn owls at nine");
            assertThat(mailbox.of(email)).hasSize(5);
        }

        @Test
        void isNotKeptWithoutHavingAgreedToThePrivacyPage() {
            var reluctant = new NewPerson("Lucía", "barn owls at nine", "America/Bogota", Locale.ENGLISH, false);
            assertThatThrownBy(() -> registration.register(email, reluctant, network))
                    .hasMessage("identity.agree.missing");
            assertThat(users.withEmail(email)).isEmpty();
            assertThat(mailbox.of(email)).isEmpty();
        }

        @Test
        void isNotKeptWhenTheAddressIsNone() {
            assertThatThrownBy(() -> registration.register("no address", person("barn owls at nine"), network))
                    .hasMessage("identity.email.odd");
        }

        @Test
        void isKnownByTheAddressInSmallLetters() {
            registration.register(email.toUpperCase(Locale.ROOT), person("barn owls at nine"), network);
            registration.confirm(mailbox.latest(email).token());
            assertThat(signIn.authenticate(wish(email.toUpperCase(Locale.ROOT), "barn owls at nine"))
                            .isAuthenticated())
                    .isTrue();
        }

        private boolean isGood(String token) {
            try {
                registration.look(token);
                return true;
            } catch (Refusal refusal) {
                return false;
            }
        }

        private AccountState state() {
            return users.withEmail(email).orElseThrow().state();
        }

        private void register(String password) {
            registration.register(email, person(password), network);
        }

        private static NewPerson person(String password) {
            return new NewPerson("Lucía Fernández", password, "America/Bogota", Locale.ENGLISH, true);
        }

        private Authentication signIn(String password) {
            return signIn.authenticate(wish(email, password));
        }

        private static Authentication wish(String email, String password) {
            return UsernamePasswordAuthenticationToken.unauthenticated(email, password);
        }
    }
}
