/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ADeadlineTests {

    /** The same moment is another day elsewhere, and days have 23 or 25 hours when clocks change. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00:00Z, 14, Europe/Oslo, 2026-12-08T23:00:00Z",
        "2026-11-24T23:30:00Z, 14, Europe/Oslo, 2026-12-09T23:00:00Z",
        "2026-11-24T10:30:00Z, 1, Pacific/Kiritimati, 2026-11-26T10:00:00Z",
        "2026-11-24T10:30:00Z, 1, Pacific/Pago_Pago, 2026-11-25T11:00:00Z",
        "2026-03-28T12:00:00Z, 0, Europe/Berlin, 2026-03-28T23:00:00Z",
        "2026-03-28T12:00:00Z, 1, Europe/Berlin, 2026-03-29T22:00:00Z",
        "2026-10-24T12:00:00Z, 1, Europe/Berlin, 2026-10-25T23:00:00Z",
        "2026-09-04T12:00:00Z, 1, America/Santiago, 2026-09-06T04:00:00Z"
    })
    void isTheEndOfTheDayWhereTheLearnerLives(Instant from, int days, ZoneId zone, Instant deadline) {
        assertThat(Deadline.endOfDay(from, days, zone)).isEqualTo(deadline);
    }

    @Test
    void leavesAtLeastTheDaysAndLessThanOneMore() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var zones = new ArrayList<>(ZoneId.getAvailableZoneIds());
        for (int round = 0; round < 5_000; round++) {
            var zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            var from = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(200_000_000));
            var days = random.nextInt(60);
            var end = Deadline.endOfDay(from, days, zone);
            var left = Duration.between(from, end);
            assertThat(left)
                    .as("seed %d: %s %d %s", seed, from, days, zone)
                    .isBetween(
                            Duration.ofDays(days).minusHours(3),
                            Duration.ofDays(days + 1L).plusHours(3));
            assertThat(end.minusNanos(1).atZone(zone).toLocalDate())
                    .as("seed %d: %s %d %s", seed, from, days, zone)
                    .isEqualTo(from.atZone(zone).toLocalDate().plusDays(days));
        }
    }

    @Test
    void standsInTheCalendarWhereItIsOver() {
        var due = Instant.parse("2026-12-08T23:00:00Z");
        var ics = DueCalendar.ics("uid-1", "Hand in: Sprint; now, please", "Text", "https://example.org/l", due, due);
        var event = Biweekly.parse(ics).first().getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo("uid-1");
        assertThat(event.getSummary().getValue()).isEqualTo("Hand in: Sprint; now, please");
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(due);
        assertThat(Date.from(due.minus(Duration.ofMinutes(30))))
                .isEqualTo(event.getDateStart().getValue());
        assertThat(ics).contains("DTEND:20261208T230000Z");
        assertThat(due.atZone(ZoneId.of("Europe/Oslo")).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'one', 1",
        "'Hello, world: 3.5 % of 1,200', 5",
        "'don’t re-do it', 3",
        "'# Title\n\n- a\n- b', 3",
        "'Åse møtte 北京', 3"
    })
    void countsWordsAsAReaderWould(String text, int words) {
        assertThat(WordCount.of(text.replace("\\n", "\n"))).isEqualTo(words);
    }
}
