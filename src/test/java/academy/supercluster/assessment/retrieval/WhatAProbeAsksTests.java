/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.question.Share;
import academy.supercluster.assessment.retrieval.ProbeDraw.Asked;
import academy.supercluster.assessment.retrieval.ProbeSource.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Which questions a probe draws; each method holds for two thousand seeds, and a failure names its seed. */
class WhatAProbeAsksTests {

    private static final Instant PASSED = Instant.parse("2026-11-24T10:00:00Z");

    private static List<Entry> pool(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Entry(100 + i, i, "objective-" + i % 3))
                .toList();
    }

    private static Set<Long> questions(List<Entry> drawn) {
        return drawn.stream().map(Entry::question).collect(Collectors.toSet());
    }

    private static void holds(BiConsumer<Long, Random> property) {
        LongStream.range(0, 2_000).forEach(seed -> {
            try {
                property.accept(seed, new Random(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("With seed " + seed + ": " + failure.getMessage(), failure);
            }
        });
    }

    /** Some answers at the passing attempt, at random. */
    private static List<Asked> attempt(List<Entry> pool, Random random, int wrongInTen) {
        return pool.stream()
                .filter(entry -> random.nextBoolean())
                .map(entry -> new Asked(
                        entry.question(), PASSED, random.nextInt(10) < wrongInTen ? new Share(1, 3) : Share.EVERYTHING))
                .toList();
    }

    @Test
    void neverMoreThanFourAndNoneTwice() {
        holds((seed, random) -> {
            var pool = pool(random.nextInt(20));
            var drawn = new ProbeDraw(seed, attempt(pool, random, 3)).from(pool);
            assertThat(drawn).hasSize(Math.min(ProbeDraw.MOST, pool.size()));
            assertThat(questions(drawn)).hasSameSizeAs(drawn);
            assertThat(pool).containsAll(drawn);
        });
    }

    @Test
    void theSameSeedAsksTheSame() {
        holds((seed, random) -> {
            var pool = pool(random.nextInt(20));
            var history = attempt(pool, random, 3);
            assertThat(new ProbeDraw(seed, history).from(pool)).isEqualTo(new ProbeDraw(seed, history).from(pool));
        });
    }

    @Test
    void whatIsWeakComesBackAtTheNextProbe() {
        holds((seed, random) -> {
            var pool = pool(4 + random.nextInt(16));
            var history = new ArrayList<>(attempt(pool, random, 2));
            for (int probe = 1; probe <= 6; probe++) {
                var at = PASSED.plus(Duration.ofDays(probe * 7L));
                var weak = weak(history);
                var drawn = new ProbeDraw(seed + probe, history).from(pool);
                if (weak.size() <= ProbeDraw.MOST) {
                    assertThat(questions(drawn)).containsAll(weak);
                } else {
                    assertThat(weak).containsAll(questions(drawn));
                }
                drawn.forEach(entry -> history.add(
                        new Asked(entry.question(), at, random.nextInt(4) == 0 ? Share.NOTHING : Share.EVERYTHING)));
            }
        });
    }

    @Test
    void theLatestSlipsComeFirstWhenThereAreTooMany() {
        var pool = pool(8);
        var history = new ArrayList<Asked>();
        for (int i = 0; i < 6; i++) {
            history.add(new Asked(i, PASSED.plusSeconds(i), Share.NOTHING));
        }
        assertThat(questions(new ProbeDraw(7, history).from(pool))).containsExactlyInAnyOrder(2L, 3L, 4L, 5L);
    }

    @Test
    void whatIsKnownIsNotAskedTwiceInARowWhereThePoolAllowsIt() {
        holds((seed, random) -> {
            var pool = pool(8 + random.nextInt(10));
            var history = new ArrayList<Asked>();
            Set<Long> before = Set.of();
            for (int probe = 1; probe <= 4; probe++) {
                var at = PASSED.plus(Duration.ofDays(probe * 7L));
                var drawn = questions(new ProbeDraw(seed + probe, history).from(pool));
                assertThat(drawn).noneMatch(before::contains);
                drawn.forEach(question -> history.add(new Asked(question, at, Share.EVERYTHING)));
                before = drawn;
            }
        });
    }

    @Test
    void objectivesTakeTurnsWhereNothingWasAskedYet() {
        holds((seed, random) -> {
            var drawn = new ProbeDraw(seed, List.of()).from(pool(12));
            assertThat(drawn.stream().map(Entry::objective).distinct()).hasSize(3);
        });
    }

    @Test
    void theOrderOfTheHistoryDoesNotMatter() {
        holds((seed, random) -> {
            var pool = pool(10);
            var history = new ArrayList<Asked>();
            for (int i = 0; i < 15; i++) {
                history.add(new Asked(
                        random.nextInt(10),
                        PASSED.plusSeconds(i),
                        random.nextBoolean() ? Share.NOTHING : Share.EVERYTHING));
            }
            var backwards = new ArrayList<>(history).reversed();
            assertThat(new ProbeDraw(seed, backwards).from(pool)).isEqualTo(new ProbeDraw(seed, history).from(pool));
        });
    }

    private static Set<Long> weak(List<Asked> history) {
        Map<Long, Share> last = new HashMap<>();
        history.forEach(asked -> last.put(asked.question(), asked.share()));
        return last.entrySet().stream()
                .filter(entry -> !entry.getValue().isEverything())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
