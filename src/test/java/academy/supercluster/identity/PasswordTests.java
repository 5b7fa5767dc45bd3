/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTests {

    private static final EmailAddress EMAIL = new EmailAddress("ingrid.solheim@ocean.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "barn owls at nine",
                "correct battery horse",
                "gQ8#vk2!pLx9",
                "совы в девять часов",
                "ふくろうが九時に飛んでいく",
                "summer in a far valley"
            })
    void ofUnrelatedWordsIsTaken(String text) {
        assertThat(Password.chosen(text, "Ingrid Solheim", EMAIL).value()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "short,identity.password.short",
        "eleven char,identity.password.short",
        "password1234,identity.password.common",
        "Password123!,identity.password.common",
        "password20262026,identity.password.common",
        "123456789012,identity.password.common",
        "passwordpassword,identity.password.common",
        "qwertyuiop12,identity.password.common",
        "aaaaaaaaaaaaaaaa,identity.password.common",
        "abababababababab,identity.password.common",
        "!!!!????####,identity.password.common",
        "magnet-2050-x,identity.password.common",
        "ingridsolheim1,identity.password.own-name",
        "Solheim-Solheim,identity.password.own-name",
        "ingrid.solheim,identity.password.own-name",
    })
    void thatIsEasilyGuessedIsRefused(String text, String key) {
        assertThatThrownBy(() -> Password.chosen(text, "Ingrid Solheim", EMAIL))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void longerThanTheHashTakesInIsRefusedInsteadOfBeingCut() {
        assertThat(Password.chosen("long words ".repeat(6) + "abcdef", "A B", EMAIL)
                        .value())
                .hasSize(72);
        assertThatThrownBy(() -> Password.chosen("long words ".repeat(6) + "abcdefg", "A B", EMAIL))
                .hasMessage("identity.password.long");
        assertThatThrownBy(() -> Password.chosen("совы в девять часов ".repeat(3), "A B", EMAIL))
                .hasMessage("identity.password.long");
    }

    @Test
    void isTheSameHoweverAKeyboardComposedItsLetters() {
        assertThat(Password.chosen("cafe\u0301 noir at nine", "A B", EMAIL))
                .isEqualTo(Password.chosen("caf\u00e9 noir at nine", "A B", EMAIL));
    }

    @Test
    void isNeverWrittenOut() {
        assertThat(Password.chosen("barn owls at nine", "A B", EMAIL).toString())
                .doesNotContain("owls");
        assertThat(new NewPerson("A B", "barn owls at nine", "UTC", java.util.Locale.ENGLISH, true).toString())
                .doesNotContain("owls");
    }
}
