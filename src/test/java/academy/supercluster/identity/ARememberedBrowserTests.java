/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class ARememberedBrowserTests {

    @Nested
    @AcademyTest
    class OnH2 extends Story {}

    @Nested
    @AcademyTest
    @OnPostgres
    class OnPostgreSql extends Story {}

    abstract static class Story extends IdentityStory {

        @Autowired
        RememberMe remembering;

        @Autowired
        MyAccount myAccount;

        @Autowired
        IdentitySweep sweep;

        private Persons.Person person;
        private Cookie cookie;

        @BeforeEach
        void remember() {
            person = persons.create("Amara Okafor");
            var request = new MockHttpServletRequest();
            request.setParameter(LoginForm.REMEMBER, "on");
            var response = new MockHttpServletResponse();
            remembering.loginSuccess(request, response, signedIn());
            cookie = Objects.requireNonNull(response.getCookie(RememberMe.COOKIE));
        }

        @Test
        void isSignedInAgainWithANewSecretEachTime() {
            var second = visit(cookie);
            assertThat(second.name()).contains(person.id().toString());
            var third = visit(second.cookie());
            assertThat(third.name()).contains(person.id().toString());
            assertThat(third.cookie().getValue()).isNotEqualTo(second.cookie().getValue());
        }

        @Test
        void keepsItsSecretFromScriptsAndFromTheDatabase() {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
            assertThat(cookie.getMaxAge()).isEqualTo((int) Duration.ofDays(30).toSeconds());
            var secret = cookie.getValue().split("\\.")[1];
            assertThat(jdbc.sql("select secret_hash from remembered_browser where account_id = ?")
                            .param(person.id().value())
                            .query(String.class)
                            .list())
                    .hasSize(1)
                    .doesNotContain(secret);
        }

        @Test
        void isOutWithEverybodyElseWhenItsCookieWasCopied() {
            var account = accounts.active(person.id()).orElseThrow();
            var owner = visit(cookie);
            var ownerNext = visit(owner.cookie());

            var thief = visit(cookie);

            assertThat(thief.name()).isEmpty();
            assertThat(thief.copied()).isTrue();
            assertThat(visit(ownerNext.cookie()).name()).isEmpty();
            assertThat(accounts.again(account)).as("running sessions end, too").isEmpty();
            assertThat(mailbox.latest(person.email()).subject()).isEqualTo("You were signed out everywhere");
            assertThat(jdbc.sql("select count(*) from audit_entry where action = ? and subject = ?")
                            .params("identity.remembered.copied", "user:" + person.id())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }

        @Test
        void discoversATheftAlsoWhenTheThiefComesFirst() {
            var thief = visit(cookie);
            visit(thief.cookie());

            assertThat(visit(cookie).copied()).isTrue();
            assertThat(accounts.active(person.id()))
                    .as("the account itself stays open")
                    .isPresent();
        }

        @Test
        void isNotTakenForAThiefWhenAnAnswerNeverReachedIt() {
            visit(cookie);
            clock.forward(Duration.ofHours(3));

            var again = visit(cookie);

            assertThat(again.name()).contains(person.id().toString());
            assertThat(visit(again.cookie()).name()).contains(person.id().toString());
        }

        @Test
        void isNotTakenForAThiefWhenItsTabsStartTogether() {
            var first = visit(cookie);
            var second = visit(cookie);
            var third = visit(cookie);

            assertThat(second.name()).isEqualTo(first.name());
            assertThat(third.name()).isEqualTo(first.name());
            assertThat(second.received()).as("one new secret is enough").isNull();
            assertThat(visit(first.cookie()).name()).isEqualTo(first.name());
        }

        @Test
        void isForgottenAfterAMonthOfAbsence() {
            clock.forward(Duration.ofDays(29));
            var late = visit(cookie);
            assertThat(late.name()).isPresent();
            clock.forward(Duration.ofDays(30));
            assertThat(visit(late.cookie()).name()).isEmpty();
            sweep.run();
            assertThat(remembered()).isZero();
        }

        @Test
        void isForgottenWhenThePasswordChanges() {
            SignIn.as(person.signedIn());
            myAccount.changePassword(Persons.PASSWORD, "grey herons at six");
            assertThat(visit(cookie).name()).isEmpty();
        }

        @Test
        void isForgottenWhenThePersonSignsOut() {
            var request = new MockHttpServletRequest();
            request.setCookies(cookie);
            var response = new MockHttpServletResponse();
            remembering.logout(request, response, null);

            assertThat(Objects.requireNonNull(response.getCookie(RememberMe.COOKIE))
                            .getMaxAge())
                    .isZero();
            assertThat(remembered()).isZero();
            assertThat(visit(cookie).copied()).isFalse();
        }

        @Test
        void isRememberedOnlyWhereItWasAskedFor() {
            var response = new MockHttpServletResponse();
            remembering.loginSuccess(new MockHttpServletRequest(), response, signedIn());
            assertThat(response.getCookies()).isEmpty();
        }

        @Test
        void mayShowRubbishWithoutHarm() {
            for (var rubbish : new String[] {"", ".", "a", "a.b", "%00.%00", "x".repeat(5_000), "a.b.c.d"}) {
                var visit = visit(new Cookie(RememberMe.COOKIE, rubbish));
                assertThat(visit.name()).isEmpty();
                assertThat(visit.copied()).isFalse();
            }
        }

        private int remembered() {
            return jdbc.sql("select count(*) from remembered_browser where account_id = ?")
                    .param(person.id().value())
                    .query(Integer.class)
                    .single();
        }

        private Visit visit(Cookie shown) {
            var request = new MockHttpServletRequest();
            request.setCookies(shown);
            var response = new MockHttpServletResponse();
            var authentication = remembering.autoLogin(request, response);
            return new Visit(
                    Optional.ofNullable(authentication).map(Authentication::getName),
                    shown,
                    response.getCookie(RememberMe.COOKIE),
                    request.getAttribute(RememberMe.COPIED) != null);
        }

        private Authentication signedIn() {
            var account = accounts.active(person.id()).orElseThrow();
            return UsernamePasswordAuthenticationToken.authenticated(account, null, account.authorities());
        }
    }

    /** What a visit brought: who was recognised, and the cookie that came back. */
    private record Visit(
            Optional<String> name, Cookie shown, @Nullable Cookie received, boolean copied) {

        Cookie cookie() {
            return received == null ? shown : received;
        }
    }
}
