/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WhenALetterGoesOutTests {

    @Test
    void onTuesdayFromEightInTheLearnersZone() {
        var oslo = ZoneId.of("Europe/Oslo");
        assertThat(LetterTime.week(Instant.parse("2026-11-24T06:59:59Z"), oslo)).isEmpty();
        assertThat(LetterTime.week(Instant.parse("2026-11-24T07:00:00Z"), oslo)).contains(LocalDate.of(2026, 11, 23));
        assertThat(LetterTime.week(Instant.parse("2026-11-24T18:59:59Z"), oslo)).isPresent();
        assertThat(LetterTime.week(Instant.parse("2026-11-24T19:00:00Z"), oslo)).isEmpty();
        assertThat(LetterTime.week(Instant.parse("2026-11-25T08:00:00Z"), oslo)).isEmpty();
        assertThat(LetterTime.week(Instant.parse("2026-11-23T19:30:00Z"), ZoneId.of("Pacific/Kiritimati")))
                .contains(LocalDate.of(2026, 11, 23));
    }

    /** Whoever looks every half hour for a year finds each week once in each zone, changes of the clocks included. */
    @Test
    void eachWeekOnceInEveryZone() {
        var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        for (long seed = 0; seed < 40; seed++) {
            var zone = ZoneId.of(zones.get(new Random(seed).nextInt(zones.size())));
            var weeks = new HashSet<LocalDate>();
            var now = Instant.parse("2026-01-05T12:00:00Z");
            for (var end = now.plus(Duration.ofDays(364)); now.isBefore(end); now = now.plus(Duration.ofMinutes(30))) {
                var week = LetterTime.week(now, zone);
                week.ifPresent(weeks::add);
                if (week.isPresent()) {
                    assertThat(week.get().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                    assertThat(LetterTime.mayBe(now))
                            .as("seed %s, %s", seed, zone)
                            .isTrue();
                }
            }
            assertThat(weeks).as("seed %s, %s", seed, zone).hasSize(52);
        }
    }

    @Test
    void nobodyIsLookedForOnTheOtherDays() {
        assertThat(LetterTime.mayBe(Instant.parse("2026-11-26T12:00:00Z"))).isFalse();
        assertThat(LetterTime.mayBe(Instant.parse("2026-11-22T12:00:00Z"))).isFalse();
    }
}
