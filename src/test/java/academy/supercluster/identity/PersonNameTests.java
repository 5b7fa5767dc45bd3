/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amara Okafor",
                "Siobhán O’Neill-Byrne",
                "Nguyễn Thị Minh Khai",
                "D'Angelo, Marco (Jr.)",
                "陳大文",
                "محمد الأمين",
                "Sæmundur",
                "Dr. Ana María de la Cruz",
                "X"
            })
    void takesNamesFromEverywhere(String name) {
        assertThat(PersonName.of(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "http://evil.example",
                "Win money at evil.com",
                "www.evil.example",
                "<b>Amara</b>",
                "Amara @ work",
                "=cmd|calc",
                "a\u202Eb"
            })
    void refusesWhatIsNoName(String name) {
        assertThatThrownBy(() -> PersonName.of(name)).isInstanceOf(Refusal.class);
    }

    @Test
    void keepsItOnOneLineAndShort() {
        assertThat(PersonName.of("  Amara \n  Okafor ").value()).isEqualTo("Amara Okafor");
        assertThat(PersonName.of("a".repeat(120)).value()).hasSize(120);
        assertThatThrownBy(() -> PersonName.of("a".repeat(121))).hasMessage("identity.name.long");
    }
}
