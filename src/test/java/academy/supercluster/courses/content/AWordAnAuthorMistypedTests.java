/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AWordAnAuthorMistypedTests {

    private static final List<String> KNOWN = List.of("title", "minutes", "objective", "id");

    @Test
    void isRecognisedDespiteASlip() {
        assertThat(DidYouMean.suggest("titel", KNOWN)).isEqualTo(" Did you mean “title”?");
        assertThat(DidYouMean.suggest("minuts", KNOWN)).isEqualTo(" Did you mean “minutes”?");
        assertThat(DidYouMean.suggest("objektive", KNOWN)).isEqualTo(" Did you mean “objective”?");
    }

    @Test
    void isAnsweredWithTheWholeShortListWhenNothingIsNear() {
        assertThat(DidYouMean.suggestOrList("colour", KNOWN)).isEqualTo(" Known are: title, minutes, objective, id.");
        assertThat(DidYouMean.suggestOrList("titel", KNOWN)).isEqualTo(" Did you mean “title”?");
    }

    @Test
    void isNotGuessedFromAfar() {
        assertThat(DidYouMean.suggest("colour", KNOWN)).isEmpty();
        assertThat(DidYouMean.suggest("x".repeat(5000), KNOWN)).isEmpty();
        assertThat(DidYouMean.suggest("title", List.of())).isEmpty();
    }
}
