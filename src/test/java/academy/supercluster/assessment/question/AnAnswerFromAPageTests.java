/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnAnswerFromAPageTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"choice\":4}",
                "{\"choice\":-2}",
                "{\"choice\":-1}",
                "{\"choice\":1.0}",
                "{\"choice\":\"1\"}",
                "{\"choice\":true}",
                "{\"choice\":null}",
                "{\"choice\":99999999999}",
                "{\"choice\":1,\"points\":1}",
                "{\"choice\":1,\"choice\":0}",
                "{\"choice\":1} {}",
                "{\"choices\":[1]}",
                "{choice:1}"
            })
    void isTakenOnlyInItsForm(String json) {
        refused(Tasks.ECOSYSTEM, json);
    }

    @Test
    void hasListsOfTheRightLengthAndRange() {
        refused(Tasks.TRAITS, "{\"choices\":[0,0]}");
        refused(Tasks.TRAITS, "{\"choices\":[6]}");
        refused(Tasks.TRAITS, "{\"choices\":[-1]}");
        refused(Tasks.TRAITS, "{\"choices\":3}");
        refused(Tasks.MODELS, "{\"rights\":[0,1,2]}");
        refused(Tasks.MODELS, "{\"rights\":[0,1,2,5]}");
        refused(Tasks.SIZE, "{\"verdict\":\"true\",\"reason\":1}");
        refused(Tasks.SIZE, "{\"verdict\":true}");
        refused(Tasks.SIZE, "{\"verdict\":true,\"reason\":3}");
        refused(Tasks.FUNCTIONS, "{\"items\":[0,1,2,3,3]}");
        refused(Tasks.FUNCTIONS, "{\"items\":[0,1,2,3,-1]}");
        refused(Tasks.FUNCTIONS, "{\"items\":[0,1,2,3]}");
        refused(Tasks.WORD, "{\"ratings\":[0,1,2,3]}");
        refused(Tasks.WORD, "{\"ratings\":[6,1,2,3]}");
        refused(Tasks.GROUPS, "{\"words\":[\"one\"]}");
        refused(Tasks.GROUPS, "{\"words\":[\"one\",2]}");
        refused(Tasks.GROWTH, "{\"typed\":24.2}");
        refused(Tasks.TRUST, "{\"bins\":[0,1,2]}");
        refused(Tasks.TRUST, "{\"bins\":[0,1,2,3]}");
        refused(Tasks.TRUST, "{\"bins\":[0,1,2,\"0\"]}");
        refused(Tasks.SENTENCE, "{\"gaps\":[\"a\",\"b\"]}");
        refused(Tasks.SENTENCE, "{\"gaps\":[\"a\",\"b\",\"c\"]}");
        refused(Tasks.SENTENCE, "{\"gaps\":[\"a\",2,2]}");
        refused(Tasks.SENTENCE, "{\"gaps\":[\"a\",\"2\",3]}");
        refused(Tasks.LETTER, "{\"prose\":[\"a\"]}");
        refused(Tasks.LETTER, "{\"prose\":\"a\",\"level\":4}");
    }

    @Test
    void isOfBoundedSize() {
        refused(Tasks.GROWTH, "{\"typed\":\"" + "1".repeat(201) + "\"}");
        refused(Tasks.TRAITS, "{\"choices\":[" + "1,".repeat(3000) + "1]}");
        refused(Tasks.TRAITS, "[".repeat(3_900));
        refused(Tasks.LETTER, "{\"prose\":\"" + "a".repeat(9_001) + "\"}");
    }

    /** What a page may send as a long answer can be kept as it was sent, whatever its letters are. */
    @Test
    void isKeptWholeWhenItIsLong() {
        for (var letter : List.of("a", "\\\"", "\\\\", "\\n", "\\u0001", "é", "\\t")) {
            var sent = "{\"prose\":\"" + letter.repeat(1_000) + "x\"}";
            var kept = AnswerJson.write(AnswerJson.read(Tasks.LETTER, sent));
            assertThat(kept.length()).isLessThan(20_000);
            assertThat(AnswerJson.write(AnswerJson.read(Tasks.LETTER, kept))).isEqualTo(kept);
        }
        var longest = "{\"prose\":\"" + "\\\"".repeat(9_000) + "\"}";
        assertThat(AnswerJson.write(AnswerJson.read(Tasks.LETTER, longest))).isEqualTo(longest);
    }

    @Test
    void keepsOnlyWhatADatabaseCanKeep() {
        assertThat(AnswerJson.read(Tasks.GROWTH, "{\"typed\":\"a\\u0000b\\ud800c 😀\"}"))
                .isEqualTo(new Answer.Typed("ab?c 😀"));
    }

    @Test
    void neverBreaksTheReader() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int run = 0; run < 20_000; run++) {
            var task = Tasks.random(random);
            var json = new StringBuilder(AnswerJson.write(Tasks.answer(Tasks.random(random), random)));
            for (int change = random.nextInt(3); change > 0; change--) {
                json.setCharAt(random.nextInt(json.length()), (char) (32 + random.nextInt(95)));
            }
            try {
                var answer = AnswerJson.read(task, json.toString());
                Scoring.score(task, answer);
                Arrangement.draw(task, random).authored(answer);
            } catch (UnreadableAnswer refused) {
                assertThat(refused).hasMessageNotContaining("null");
            } catch (RuntimeException broken) {
                throw new AssertionError("Seed " + seed + ", run " + run + ": " + json, broken);
            }
        }
    }

    @Test
    void knowsWhetherAnythingIsOpen() {
        assertThat(new Answer.Ratings(List.of(1, Answer.NONE)).given()).isTrue();
        assertThat(new Answer.Ratings(List.of(1, Answer.NONE)).complete()).isFalse();
        assertThat(new Answer.Ratings(List.of(Answer.NONE, Answer.NONE)).given())
                .isFalse();
        assertThat(new Answer.Words(List.of(" ", "")).given()).isFalse();
        assertThat(new Answer.Words(List.of("a", "")).complete()).isFalse();
        assertThat(new Answer.Verdict(true, Answer.NONE).complete()).isFalse();
    }

    private static void refused(Task task, String json) {
        assertThatThrownBy(() -> AnswerJson.read(task, json)).isInstanceOf(UnreadableAnswer.class);
    }
}
