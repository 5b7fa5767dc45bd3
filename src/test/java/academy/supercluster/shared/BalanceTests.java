/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The balance of five groups, against the reference vectors and in general. */
class BalanceTests {

    private static final Map<StakeholderGroup, Double> TARGET = Map.of(
            StakeholderGroup.CORPORATE, 40.0,
            StakeholderGroup.ENTREPRENEUR, 25.0,
            StakeholderGroup.CAPITAL, 10.0,
            StakeholderGroup.RESEARCH, 15.0,
            StakeholderGroup.GOVERNMENT, 10.0);

    private static Balance of(int corporate, int entrepreneur, int capital, int research, int government) {
        return new Balance(Map.of(
                StakeholderGroup.CORPORATE, corporate,
                StakeholderGroup.ENTREPRENEUR, entrepreneur,
                StakeholderGroup.CAPITAL, capital,
                StakeholderGroup.RESEARCH, research,
                StakeholderGroup.GOVERNMENT, government));
    }

    @ParameterizedTest
    @CsvSource({
        "40, 10, 2, 5, 3, 4, 0.65, 0.94",
        "80, 10, 2, 5, 3, 4, 0.46, 0.87",
        "40, 14, 6, 8, 5, 5, 0.79, 0.98",
    })
    void agreesWithTheReferenceVectors(int c, int e, int k, int r, int g, int coverage, double evenness, double fit) {
        var balance = of(c, e, k, r, g);
        assertThat(balance.coverage()).isEqualTo(coverage);
        assertThat(balance.evenness()).hasValueCloseTo(evenness, within(0.005));
        assertThat(balance.targetFit(TARGET)).hasValueCloseTo(fit, within(0.005));
    }

    @Test
    void equalGroupsAreEvenAndATargetFitsItself() {
        assertThat(of(1, 1, 1, 1, 1).evenness()).hasValueCloseTo(1.0, within(1e-12));
        assertThat(of(7, 0, 0, 0, 0).evenness()).hasValueCloseTo(0.0, within(1e-12));
        assertThat(of(40, 25, 10, 15, 10).targetFit(TARGET)).hasValueCloseTo(1.0, within(1e-12));
        assertThat(of(80, 10, 5, 3, 2).evenness()).hasValueCloseTo(0.461, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({"100, 3", "101, 5", "500, 5", "501, 10"})
    void theFloorStepsWithTheSize(int members, int floor) {
        assertThat(of(members, 0, 0, 0, 0).floor()).isEqualTo(floor);
    }

    @Test
    void withoutMembersThereIsNothingToSay() {
        var nobody = new Balance(Map.of());
        assertThat(nobody.evenness()).isEmpty();
        assertThat(nobody.targetFit(TARGET)).isEmpty();
        assertThat(of(1, 1, 1, 1, 1).targetFit(Map.of())).isEmpty();
        assertThat(nobody.coverage()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Balance(Map.of(StakeholderGroup.CAPITAL, -1)));
    }

    /** The first rule tried, 5 % of the members, failed here: signing one investor lowered the coverage. */
    @Test
    void oneMoreMemberNeverLowersTheCoverageWithinASizeAndAllMeasuresKeepTheirBounds() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int run = 0; run < 5_000; run++) {
            var counts = new EnumMap<StakeholderGroup, Integer>(StakeholderGroup.class);
            for (var group : StakeholderGroup.values()) {
                counts.put(group, random.nextInt(4) == 0 ? 0 : random.nextInt(1 << random.nextInt(8)));
            }
            var before = new Balance(counts);
            assertThat(before.coverage()).as("seed %d", seed).isBetween(0, 5);
            before.evenness().ifPresent(j -> assertThat(j).as("seed %d", seed).isBetween(0.0, 1.0));
            before.targetFit(TARGET)
                    .ifPresent(fit -> assertThat(fit).as("seed %d", seed).isBetween(0.0, 1.0));
            counts.merge(StakeholderGroup.values()[random.nextInt(5)], 1, Integer::sum);
            var after = new Balance(counts);
            if (after.floor() == before.floor()) {
                assertThat(after.coverage()).as("seed %d, %s", seed, counts).isGreaterThanOrEqualTo(before.coverage());
            }
        }
    }
}
