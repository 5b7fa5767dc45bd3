/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home",
                "/learn/know-what-you-lead/grown-and-built?part=2",
                "/admin/users?q=a%40b.example",
                "/courses",
                "/profile#password",
                "/search?q=https%3A%2F%2Fexample.org",
                "home"
            })
    void leadsBackToPagesOfThisAcademy(String text) {
        assertThat(LocalPath.of(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/%09/evil.example\t",
                "/\t/evil.example",
                "/\n/evil.example",
                "/.//evil.example",
                "/..//evil.example",
                "/a/../..//evil.example",
                "/a//evil.example",
                "/%2e%2e//evil.example",
                "/login",
                "/login?continue=/login",
                "/login/",
                "/logout",
                "/home\u0000",
                "/home page",
                "/%zz",
                "/home\u007f"
            })
    void neverLeadsElsewhereOrInACircle(String text) {
        assertThat(LocalPath.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "HTTPS://evil.example/home",
                "javascript:alert(1)",
                "data:text/html,x",
                "http:evil.example",
                "evil.example/home"
            })
    void anythingElseIsAtMostAPathHere(String text) {
        assertThat(LocalPath.of(text).map(LocalPathTests::resolved).orElse("https://academy.example/"))
                .startsWith("https://academy.example/");
    }

    @Test
    void noTextIsResolvedOutsideOfTheAcademy() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var pieces = new String[] {
            "/", "\\", ".", "..", "//", "evil.example", "https:", "@", ":", "%2f", "%5c", "?", "#", "a", "\t", " "
        };
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(8); length > 0; length--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            LocalPath.of(text.toString())
                    .ifPresent(path -> assertThat(resolved(path))
                            .as("seed %d, text %s", seed, text)
                            .startsWith("https://academy.example/"));
        }
    }

    private static String resolved(LocalPath path) {
        return URI.create("https://academy.example/login").resolve(path.value()).toString();
    }
}
