/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Task;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The figures against numbers computed by hand, and against their definition. */
class AnItemTallyTests {

    @Test
    void hasTheCorrelationComputedByHand() {
        // x = 1, 0, 1, 0.5; y = 0.8, 0.2, 0.6, 0.4. Means 0.625 and 0.5; Σ(x−x̄)(y−ȳ) = 0.35, Σ(x−x̄)² = 0.6875,
        // Σ(y−ȳ)² = 0.2; r = 0.35 ÷ √0.1375 = 0.943880.
        var tally = tally(new double[] {1, 0, 1, 0.5}, new double[] {0.8, 0.2, 0.6, 0.4});
        assertThat(tally.itemRest().orElseThrow()).isCloseTo(0.943880, within(1e-6));
        assertThat(tally.facility()).isCloseTo(0.625, within(1e-12));
        assertThat(tally.entirelyRight()).isEqualTo(0.5);
    }

    @Test
    void isMinusOneAndOneAtTheEnds() {
        assertThat(tally(new double[] {0, 1}, new double[] {1, 0}).itemRest().orElseThrow())
                .isCloseTo(-1, within(1e-12));
        assertThat(tally(new double[] {0, 0.5, 1}, new double[] {0.1, 0.2, 0.3})
                        .itemRest()
                        .orElseThrow())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void hasNoCorrelationWithoutSpread() {
        assertThat(tally(new double[] {1, 1, 1}, new double[] {0.1, 0.2, 0.3}).itemRest())
                .isEmpty();
        assertThat(tally(new double[] {1, 0, 1}, new double[] {0.3, 0.3, 0.3}).itemRest())
                .isEmpty();
        assertThat(tally(new double[] {1}, new double[] {0.3}).itemRest()).isEmpty();
        assertThat(ItemTally.NOTHING.itemRest()).isEmpty();
        assertThat(ItemTally.NOTHING.facility()).isZero();
    }

    @Test
    void agreesWithTheDefinitionWhateverTheNumbers() {
        for (long seed = 1; seed <= 300; seed++) {
            var random = new Random(seed);
            int n = 2 + random.nextInt(400);
            var x = random.doubles(n).map(each -> Math.round(each * 4) / 4.0).toArray();
            var y = random.doubles(n).toArray();
            var found = tally(x, y).itemRest();
            double meanX =
                    IntStream.range(0, n).mapToDouble(i -> x[i]).average().orElseThrow();
            double meanY =
                    IntStream.range(0, n).mapToDouble(i -> y[i]).average().orElseThrow();
            double xy = IntStream.range(0, n)
                    .mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY))
                    .sum();
            double xx = IntStream.range(0, n)
                    .mapToDouble(i -> Math.pow(x[i] - meanX, 2))
                    .sum();
            double yy = IntStream.range(0, n)
                    .mapToDouble(i -> Math.pow(y[i] - meanY, 2))
                    .sum();
            if (found.isPresent()) {
                assertThat(found.getAsDouble()).as("seed %s", seed).isCloseTo(xy / Math.sqrt(xx * yy), within(1e-6));
                assertThat(found.getAsDouble()).as("seed %s", seed).isBetween(-1.0, 1.0);
            } else {
                assertThat(Math.min(xx, yy)).as("seed %s", seed).isLessThan(1e-6 * n);
            }
        }
    }

    @Test
    void saysNothingBelowThirtyAttempts() {
        assertThat(reading(29, 0.0, 20, 5, 4).flags()).isEmpty();
        assertThat(reading(30, 0.0, 20, 5, 5).flags()).isNotEmpty();
    }

    @Test
    void flagsWhatAnAuthorShouldLookAt() {
        assertThat(reading(100, 0.29, 29, 30, 41).flags())
                .containsExactly(ItemFlag.DISTRACTOR_BEATS_KEY, ItemFlag.TOO_HARD);
        assertThat(reading(100, 0.30, 60, 20, 20).flags()).isEmpty();
        assertThat(reading(100, 0.91, 91, 9, 0).flags()).containsExactly(ItemFlag.TOO_EASY, ItemFlag.UNUSED_OPTION);
        assertThat(reading(100, 0.90, 90, 5, 5).flags()).isEmpty();
        var weak = new ItemReading(1, 1, question(), uncorrelated(), List.of(), 0);
        assertThat(weak.flags()).containsExactly(ItemFlag.HARDLY_TELLS);
    }

    /** x and y independent of each other: r is 0. */
    private static ItemTally uncorrelated() {
        var x = IntStream.range(0, 40).mapToDouble(i -> i % 2).toArray();
        var y = IntStream.range(0, 40).mapToDouble(i -> i / 2 % 2).toArray();
        return tally(x, y);
    }

    private static ItemReading reading(int asked, double facility, int key, int first, int second) {
        return new ItemReading(
                1,
                1,
                question(),
                new ItemTally(asked, key, 0, asked * facility, 0, 0, 0, 0, 0),
                List.of(
                        new ItemChoice("key", true, key),
                        new ItemChoice("first", false, first),
                        new ItemChoice("second", false, second)),
                0);
    }

    private static Question question() {
        return new Question(
                "q", "o", null, "What?", "", List.of(), new Task.Single(List.of(new Task.Option("key", true, ""))));
    }

    private static ItemTally tally(double[] x, double[] y) {
        int n = x.length;
        return new ItemTally(
                n,
                (int) IntStream.range(0, n).filter(i -> x[i] == 1).count(),
                n,
                sum(n, i -> x[i]),
                sum(n, i -> x[i]),
                sum(n, i -> y[i]),
                sum(n, i -> x[i] * x[i]),
                sum(n, i -> y[i] * y[i]),
                sum(n, i -> x[i] * y[i]));
    }

    private static double sum(int n, java.util.function.IntToDoubleFunction each) {
        return IntStream.range(0, n).mapToDouble(each).sum();
    }
}
