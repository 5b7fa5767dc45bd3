/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.letter;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When the letter of a week goes out: on Tuesday from 8:00 to 20:00 in the learner's zone. A week in which the academy
 * was down all that day has no letter; what it would have said stands on the home page.
 */
final class LetterTime {

    private static final DayOfWeek DAY = DayOfWeek.TUESDAY;
    private static final int FROM = 8;
    private static final int UNTIL = 20;

    private LetterTime() {}

    /** The week, by its Monday, whose letter is due at the moment in the zone, if one is. */
    static Optional<LocalDate> week(Instant now, ZoneId zone) {
        var local = now.atZone(zone);
        return local.getDayOfWeek() == DAY && local.getHour() >= FROM && local.getHour() < UNTIL
                ? Optional.of(local.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                : Optional.empty();
    }

    /** Whether it may be that time anywhere. */
    static boolean mayBe(Instant now) {
        return ZoneId.getAvailableZoneIds().stream()
                .anyMatch(zone -> week(now, ZoneId.of(zone)).isPresent());
    }
}
