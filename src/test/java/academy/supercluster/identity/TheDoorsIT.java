/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the running server lets in, and what it tells browsers to be careful with. */
@BrowserTest
class TheDoorsIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/login", "/register", "/reset", "/courses", "/privacy", "/imprint", "/actuator/health"})
    void areOpenToEverybody(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/home,/login?continue=%2Fhome",
        "/profile,/login?continue=%2Fprofile",
        "/admin/users?q=a,/login?continue=%2Fadmin%2Fusers%3Fq%3Da",
        "/actuator/info,/login?continue=%2Factuator%2Finfo"
    })
    void askWhoeverIsNotSignedInAndKeepTheWay(String path, String login) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(login);
    }

    @Test
    void sayThatAnUnknownAddressIsNone() throws Exception {
        assertThat(get("/no-such-page").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/no-such-page", "/actuator/health"})
    void tellBrowsersToBeCareful(String path) throws Exception {
        var headers = get(path).headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void giveAnotherSessionIdToWhoeverSignsIn() throws Exception {
        var cookies = new CookieManager();
        try (var client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            client.send(request("/login").build(), HttpResponse.BodyHandlers.discarding());
            var before = ids(cookies);
            var form = "username=leader%40demo.test&password=magnet-2050";
            var answer = client.send(
                    request("/login")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Origin", "http://localhost:" + port)
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/home");
            assertThat(ids(cookies)).hasSize(1).doesNotContainAnyElementsOf(before);
        }
    }

    @Test
    void letAPersonInThroughTheFormAndBackToWhereTheyWere(Visitor visitor) {
        visitor.open("/profile");
        visitor.field("Email").fill("leader2@demo.test");
        visitor.field("Password").fill("wrong");
        visitor.button("Sign in").click();
        visitor.page().getByText("do not match an account").waitFor();
        assertThat(visitor.field("Email").inputValue()).isEqualTo("leader2@demo.test");

        visitor.field("Password").fill(Visitor.DEMO_PASSWORD);
        visitor.page().getByLabel("Keep me signed in on this device").check();
        visitor.page().keyboard().press("Enter");
        visitor.heading("Your profile").waitFor();
        assertThat(visitor.path()).isEqualTo("/profile");

        visitor.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        visitor.open("/profile");
        assertThat(visitor.path()).as("remembered").isEqualTo("/profile");
        visitor.button("Sign out").click();
        visitor.page().getByText("You are signed out.").waitFor();
        assertThat(visitor.context().cookies()).noneMatch(cookie -> cookie.name.equals(RememberMe.COOKIE));
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void bringAPersonBackWhoseSessionEndedInTheMiddle(Visitor visitor) {
        visitor.signIn("leader2@demo.test");
        visitor.open("/profile");
        visitor.outliveSession();
        visitor.button("Save").click();
        visitor.heading("Sign in").waitFor();
        visitor.field("Email").fill("leader2@demo.test");
        visitor.field("Password").fill(Visitor.DEMO_PASSWORD);
        visitor.button("Sign in").click();
        visitor.heading("Your profile").waitFor();
        assertThat(visitor.path()).isEqualTo("/profile");
    }

    /** The values: cookies of one name are equal whatever they hold. */
    private static List<String> ids(CookieManager cookies) {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getValue)
                .toList();
    }

    private HttpResponse<Void> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request(path).build(), HttpResponse.BodyHandlers.discarding());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
