/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.Persons;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class SomebodyWhoSignsInTests {

    @Nested
    @AcademyTest
    class OnH2 extends Story {}

    @Nested
    @AcademyTest
    @OnPostgres
    class OnPostgreSql extends Story {}

    abstract static class Story extends IdentityStory {

        @Autowired
        MeterRegistry meters;

        private Persons.Person person;
        private String network;

        @BeforeEach
        void create() {
            person = persons.create("Amara Okafor", Role.CLUSTER_LEAD);
            network = "net-" + UUID.randomUUID();
        }

        @Test
        void isWhoTheyAreWithTheirRoles() {
            var before = count("ok");
            var signedIn = tryWith(Persons.PASSWORD);

            assertThat(((AccountPrincipal) signedIn.getPrincipal()).signedIn()).isEqualTo(person.signedIn());
            assertThat(signedIn.getAuthorities())
                    .extracting("authority")
                    .containsExactlyInAnyOrder("ROLE_LEARNER", "ROLE_CLUSTER_LEAD");
            assertThat(count("ok")).isEqualTo(before + 1);
        }

        @Test
        void isToldTheSameForAWrongPasswordAndAnUnknownAddress() {
            var before = count("failed");
            var wrong = catchThrowable(() -> tryWith("wrong"));
            var unknown = catchThrowable(() -> signIn.authenticate(wish("nobody@example.org", "wrong", network)));

            assertThat(wrong).isInstanceOf(BadCredentialsException.class);
            assertThat(unknown).isInstanceOf(BadCredentialsException.class).hasMessage(wrong.getMessage());
            assertThat(count("failed")).isEqualTo(before + 2);
        }

        @Test
        void needsAsMuchWorkForAnUnknownAddressAsForAKnownOne() {
            failOnce(person.email());
            var known = statements.during(() -> failOnce(person.email()));
            var address = "nobody-" + UUID.randomUUID() + "@example.org";
            failOnce(address);
            var unknown = statements.during(() -> failOnce(address));
            assertThat(unknown).isEqualTo(known);
            assertThat(known).hasSizeLessThanOrEqualTo(9);
        }

        @Test
        void waitsAfterFiveFailuresEvenWithTheRightPassword() {
            var before = count("throttled");
            fail(5);

            assertThatThrownBy(() -> tryWith(Persons.PASSWORD))
                    .isInstanceOfSatisfying(
                            Throttled.class, e -> assertThat(e.minutes()).isEqualTo(1));
            assertThat(count("throttled")).isEqualTo(before + 1);

            clock.forward(Duration.ofSeconds(61));
            assertThat(tryWith(Persons.PASSWORD).isAuthenticated()).isTrue();
            fail(4);
            assertThat(tryWith(Persons.PASSWORD).isAuthenticated()).isTrue();
        }

        @Test
        void waitsLongerEachTime() {
            fail(5);
            for (var minutes : new int[] {1, 2, 4, 8}) {
                assertThatThrownBy(() -> tryWith("wrong"))
                        .isInstanceOfSatisfying(
                                Throttled.class, e -> assertThat(e.minutes()).isEqualTo(minutes));
                clock.forward(Duration.ofMinutes(minutes).plusSeconds(1));
                assertThatThrownBy(() -> tryWith("wrong")).isInstanceOf(BadCredentialsException.class);
            }
        }

        @Test
        void waitsAlikeWhenThereIsNoSuchAccount() {
            var address = "nobody-" + UUID.randomUUID() + "@example.org";
            for (var count = 0; count < 5; count++) {
                assertThatThrownBy(() -> signIn.authenticate(wish(address, "wrong", network)))
                        .isInstanceOf(BadCredentialsException.class);
            }
            assertThatThrownBy(() -> signIn.authenticate(wish(address, "wrong", network)))
                    .isInstanceOf(Throttled.class);
        }

        @Test
        void cannotBeGuessedByTryingManyTimesAtOnce() throws Exception {
            try (var threads = Executors.newFixedThreadPool(8)) {
                var tries = IntStream.range(0, 24)
                        .<Callable<Throwable>>mapToObj(number -> () -> catchThrowable(() -> tryWith("wrong")))
                        .toList();
                var outcomes = threads.invokeAll(tries).stream()
                        .map(SomebodyWhoSignsInTests::result)
                        .toList();
                assertThat(outcomes)
                        .filteredOn(BadCredentialsException.class::isInstance)
                        .hasSize(5);
                assertThat(outcomes).filteredOn(Throttled.class::isInstance).hasSize(19);
            }
        }

        @Test
        void isSlowedWithEverybodyBehindAnAddressThatFailsFiftyTimes() {
            for (var count = 0; count < 50; count++) {
                var address = "guess-" + UUID.randomUUID() + "@example.org";
                assertThatThrownBy(() -> signIn.authenticate(wish(address, "wrong", network)))
                        .isInstanceOf(BadCredentialsException.class);
            }
            assertThatThrownBy(() -> tryWith(Persons.PASSWORD)).isInstanceOf(Throttled.class);
            assertThat(signIn.authenticate(wish(person.email(), Persons.PASSWORD, "elsewhere-" + UUID.randomUUID()))
                            .isAuthenticated())
                    .isTrue();
        }

        @Test
        void leavesATraceWhenSlowed() {
            fail(5);
            assertThat(jdbc.sql("select count(*) from audit_entry where action = ? and subject = ?")
                            .params("identity.sign-in.slowed", "user:" + person.id())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }

        @Test
        void isToldOfTheLockOnlyWithTheRightPassword() {
            persons.signIn("Tomasz Wilk", Role.ADMIN);
            administration.lock(person.id());

            assertThatThrownBy(() -> tryWith("wrong")).isInstanceOf(BadCredentialsException.class);
            assertThatThrownBy(() -> tryWith(Persons.PASSWORD)).isInstanceOf(LockedException.class);
            administration.unlock(person.id());
            assertThat(tryWith(Persons.PASSWORD).isAuthenticated()).isTrue();
        }

        @Test
        void isNotTroubledByAnEndlessPassword() {
            assertThatThrownBy(() -> tryWith("x".repeat(100_000))).isInstanceOf(BadCredentialsException.class);
            assertThatThrownBy(() -> signIn.authenticate(wish("x".repeat(100_000), "wrong", network)))
                    .isInstanceOf(BadCredentialsException.class);
        }

        private void fail(int times) {
            for (var count = 0; count < times; count++) {
                failOnce(person.email());
            }
        }

        private void failOnce(String address) {
            assertThatThrownBy(() -> signIn.authenticate(wish(address, "wrong", network)))
                    .isInstanceOf(BadCredentialsException.class);
        }

        private Authentication tryWith(String password) {
            return signIn.authenticate(wish(person.email(), password, network));
        }

        private double count(String outcome) {
            return meters.counter("academy.sign.ins", "outcome", outcome).count();
        }

        private static Authentication wish(String email, String password, String network) {
            var request = new MockHttpServletRequest();
            request.setRemoteAddr(network);
            var wish = UsernamePasswordAuthenticationToken.unauthenticated(email, password);
            wish.setDetails(new WebAuthenticationDetails(request));
            return wish;
        }
    }

    private static Throwable result(Future<Throwable> future) {
        try {
            return future.get();
        } catch (Exception e) {
            return e;
        }
    }
}
