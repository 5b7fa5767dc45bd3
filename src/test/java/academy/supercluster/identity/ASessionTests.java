/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** From the form to the end of a session, through the filters. */
@AcademyTest
class ASessionTests {

    /** Somewhere that only administrators get to, and that needs no statement. */
    private static final String FOR_ADMINS = "/actuator/info";

    @Autowired
    WebApplicationContext house;

    @Autowired
    Persons persons;

    @Autowired
    PeopleAdministration administration;

    @Autowired
    AccountChanges changes;

    @Autowired
    Statements statements;

    @Autowired
    MovingClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private MockMvc browser;
    private Persons.Person person;
    private Persons.Person other;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
        person = persons.create("Amara Okafor", Role.ADMIN);
        other = persons.create("Tomasz Wilk", Role.ADMIN);
    }

    @AfterEach
    void tidy() {
        clock.reset();
        SignIn.out();
    }

    @Test
    void leadsHome() throws Exception {
        assertThat(submit(form(Persons.PASSWORD)).getRedirectedUrl()).isEqualTo("/home");
    }

    @Test
    void leadsBackToWhereThePersonWas() throws Exception {
        assertThat(submit(form(Persons.PASSWORD).param("continue", "/learn/c1/l2?part=3"))
                        .getRedirectedUrl())
                .isEqualTo("/learn/c1/l2?part=3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "/login", "javascript:alert(1)"})
    void neverLeadsToAnotherServer(String target) throws Exception {
        assertThat(submit(form(Persons.PASSWORD).param("continue", target)).getRedirectedUrl())
                .startsWith("/")
                .doesNotStartWith("//")
                .doesNotStartWith("/\\")
                .isNotEqualTo("/login");
    }

    @Test
    void doesNotBeginWhenAnotherSiteSendsTheForm() throws Exception {
        var foreign = post("/login")
                .param(LoginForm.EMAIL, person.email())
                .param(LoginForm.PASSWORD, Persons.PASSWORD)
                .header("Host", "academy.example");
        assertThat(submit(foreign).getStatus()).isEqualTo(403);
        assertThat(submit(foreign.header("Origin", "https://evil.example")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void beginsInAnOldBrowserByTheTokenInTheForm() throws Exception {
        var old = post("/login")
                .param(LoginForm.EMAIL, person.email())
                .param(LoginForm.PASSWORD, Persons.PASSWORD)
                .with(csrf());
        assertThat(submit(old).getRedirectedUrl()).isEqualTo("/home");
    }

    @Test
    void saysWhyItDoesNotBeginAndKeepsWhereThePersonWantedToGo() throws Exception {
        var wrong = submit(form("wrong").param("continue", "/courses"));
        assertThat(wrong.getRedirectedUrl()).isEqualTo("/login?error&continue=%2Fcourses");
        for (var count = 0; count < 4; count++) {
            submit(form("wrong"));
        }
        assertThat(submit(form(Persons.PASSWORD)).getRedirectedUrl()).isEqualTo("/login?wait=1");
        SignIn.as(other.signedIn());
        administration.lock(person.id());
        clock.forward(Duration.ofMinutes(2));
        assertThat(submit(form(Persons.PASSWORD)).getRedirectedUrl()).isEqualTo("/login?locked");
    }

    @Test
    void isAskedForWithTheWayBackInTheAddress() throws Exception {
        assertThat(browser.perform(get("/actuator/env?x=1"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .endsWith("/login?continue=" + URLEncoder.encode("/actuator/env?x=1", StandardCharsets.UTF_8));
        var late = get("/actuator/env").with(request -> {
            request.setRequestedSessionId("gone");
            request.setRequestedSessionIdValid(false);
            return request;
        });
        assertThat(browser.perform(late).andReturn().getResponse().getRedirectedUrl())
                .endsWith("/login?expired&continue=%2Factuator%2Fenv");
    }

    @Test
    void needsNoStatementToBeKeptTrue() throws Exception {
        var session = signIn();
        var needed = statements.duringCall(() -> visit(session));
        assertThat(needed).isEmpty();
        assertThat(visit(session)).isEqualTo(200);
    }

    @Test
    void losesARevokedRoleAtOnce() throws Exception {
        var session = signIn();
        assertThat(visit(session)).isEqualTo(200);
        SignIn.as(other.signedIn());
        administration.revoke(person.id(), new Grant(Role.ADMIN, Scope.EVERYTHING));

        assertThat(visit(session)).isEqualTo(403);
        assertThat(session.isInvalid()).as("the person stays signed in").isFalse();
        var needed = statements.duringCall(() -> visit(session));
        assertThat(needed).as("the new picture is kept").isEmpty();
    }

    @Test
    void endsWhenTheAccountIsLockedOrClosed() throws Exception {
        var locked = signIn();
        SignIn.as(other.signedIn());
        administration.lock(person.id());
        assertThat(visit(locked)).isEqualTo(302);
        assertThat(locked.isInvalid()).isTrue();

        SignIn.as(other.signedIn());
        administration.unlock(person.id());
        var closed = signIn();
        SignIn.as(other.signedIn());
        administration.close(person.id());
        assertThat(visit(closed)).isEqualTo(302);
        assertThat(closed.isInvalid()).isTrue();
    }

    @Test
    void learnsWithinSecondsWhatAnotherNodeChanged() throws Exception {
        var session = signIn();
        transactions.executeWithoutResult(status -> {
            jdbc.sql("delete from account_grant where account_id = ? and role = 'ADMIN'")
                    .param(person.id().value())
                    .update();
            jdbc.sql("update account set changed_at = changed_at + interval '1' second where id = ?")
                    .param(person.id().value())
                    .update();
        });
        assertThat(visit(session)).as("not looked yet").isEqualTo(200);

        changes.look();

        assertThat(visit(session)).isEqualTo(403);
    }

    @Test
    void comesBackByItselfOnARememberedBrowser() throws Exception {
        var cookie =
                submit(form(Persons.PASSWORD).param(LoginForm.REMEMBER, "on")).getCookie(RememberMe.COOKIE);
        var result = browser.perform(get(FOR_ADMINS).cookie(cookie)).andReturn();
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        assertThat(Objects.requireNonNull(result.getResponse().getCookie(RememberMe.COOKIE))
                        .getValue())
                .isNotEqualTo(Objects.requireNonNull(cookie).getValue());
        browser.perform(get(FOR_ADMINS).cookie(result.getResponse().getCookie(RememberMe.COOKIE)));

        var thief = browser.perform(get(FOR_ADMINS).cookie(cookie)).andReturn().getResponse();
        assertThat(thief.getRedirectedUrl()).endsWith("/login?copied");
    }

    @Test
    void endsByAPostWithItsRememberedBrowser() throws Exception {
        var result = browser.perform(form(Persons.PASSWORD).param(LoginForm.REMEMBER, "on"))
                .andReturn();
        var session =
                (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
        var cookie = result.getResponse().getCookie(RememberMe.COOKIE);
        assertThat(browser.perform(post("/logout").session(session))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("another site cannot sign anybody out")
                .isEqualTo(403);
        assertThat(session.isInvalid()).isFalse();

        var goodbye = browser.perform(
                        post("/logout").session(session).cookie(cookie).header("Sec-Fetch-Site", "same-origin"))
                .andReturn()
                .getResponse();

        assertThat(goodbye.getRedirectedUrl()).endsWith("/login?goodbye");
        assertThat(session.isInvalid()).isTrue();
        assertThat(browser.perform(get(FOR_ADMINS).cookie(cookie))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void mayNotSeeFiguresFromOutsideUnlessItIsAnAdministrators() throws Exception {
        assertThat(figures("127.0.0.1", null)).isEqualTo(200);
        assertThat(figures("::1", null)).isEqualTo(200);
        assertThat(figures("203.0.113.7", null)).isEqualTo(302);
        assertThat(figures("127.0.0.1", "203.0.113.7"))
                .as("a proxy stands between")
                .isEqualTo(302);
    }

    private int figures(String remote, String forwarded) throws Exception {
        var request = get("/actuator/prometheus").with(from -> {
            from.setRemoteAddr(remote);
            return from;
        });
        if (forwarded != null) {
            request.header("X-Forwarded-For", forwarded);
        }
        return browser.perform(request).andReturn().getResponse().getStatus();
    }

    private MockHttpSession signIn() throws Exception {
        var session = (MockHttpSession) Objects.requireNonNull(
                browser.perform(form(Persons.PASSWORD)).andReturn().getRequest().getSession(false));
        assertThat(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .isInstanceOf(SecurityContext.class);
        SignIn.out();
        return session;
    }

    private int visit(MockHttpSession session) throws Exception {
        SignIn.out();
        return browser.perform(get(FOR_ADMINS).session(session))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpServletResponse submit(MockHttpServletRequestBuilder form) throws Exception {
        return browser.perform(form).andReturn().getResponse();
    }

    private MockHttpServletRequestBuilder form(String password) {
        return post("/login")
                .header("Sec-Fetch-Site", "same-origin")
                .param(LoginForm.EMAIL, person.email())
                .param(LoginForm.PASSWORD, password)
                .with(request -> {
                    request.setRemoteAddr("net-" + UUID.randomUUID());
                    return request;
                });
    }
}
