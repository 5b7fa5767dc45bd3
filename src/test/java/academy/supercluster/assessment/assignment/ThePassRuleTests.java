/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThePassRuleTests {

    @ParameterizedTest
    @CsvSource({
        "3 3 3, true",
        "2 4 3, true",
        "2 3 3, false",
        "1 4 4 4, false",
        "4, true",
        "3, true",
        "2, false",
        "2 2 4 4, true",
        "2 2 4 3, false",
        "4 4 4 4 4 4 4 1, false"
    })
    void acceptsNothingBelowTwoAndAMeanOfThree(String levels, boolean accepted) {
        assertThat(PassRule.accepts(levels(levels))).isEqualTo(accepted);
    }

    @Test
    void isRaisedByNoLowerLevelAndCaresForNoOrder() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            var levels = new ArrayList<Integer>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                levels.add(1 + random.nextInt(4));
            }
            var accepted = PassRule.accepts(levels);
            var mean = levels.stream().mapToInt(Integer::intValue).average().orElseThrow();
            assertThat(accepted).as("seed %d: %s", seed, levels).isEqualTo(Collections.min(levels) >= 2 && mean >= 3.0);
            var shuffled = new ArrayList<>(levels);
            Collections.shuffle(shuffled, random);
            assertThat(PassRule.accepts(shuffled))
                    .as("seed %d: %s", seed, levels)
                    .isEqualTo(accepted);
            int place = random.nextInt(levels.size());
            if (levels.get(place) > 1) {
                levels.set(place, levels.get(place) - 1);
                assertThat(!PassRule.accepts(levels) || accepted)
                        .as("seed %d: %s", seed, levels)
                        .isTrue();
            }
        }
    }

    @Test
    void needsLevelsOfARubric() {
        assertThatThrownBy(() -> PassRule.accepts(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PassRule.accepts(List.of(5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PassRule.accepts(List.of(0, 4))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Integer> levels(String text) {
        return List.of(text.split(" ")).stream().map(Integer::valueOf).toList();
    }
}
