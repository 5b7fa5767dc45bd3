/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.random.RandomGenerator;

/**
 * When somebody studies: sessions of minutes, days apart, by day and evening of their own zone and rarely on Sundays.
 * Most people joined lately, because an academy grows.
 */
final class StudyTimes {

    private static final int OLDEST_DAYS = 600;

    private final RandomGenerator random;
    private final ZoneId zone;
    private final Instant until;
    private Instant now;

    StudyTimes(RandomGenerator random, ZoneId zone, Instant until) {
        this.random = random;
        this.zone = zone;
        this.until = until;
        var days = 3 + OLDEST_DAYS * Math.pow(random.nextDouble(), 1.5);
        this.now = until.minus(Duration.ofSeconds((long) (days * 86_400)));
        restUntilDaytime();
    }

    Instant now() {
        return now;
    }

    /** Whether there is still time before the end of the made-up past. */
    boolean goesOn() {
        return now.isBefore(until);
    }

    /** Some time later in the same session. */
    Instant minutesLater(double atLeast, double atMost) {
        now = now.plusMillis((long) (60_000 * random.nextDouble(atLeast, atMost)));
        return now;
    }

    /** The next session, often tomorrow, sometimes weeks later. */
    void nextSession() {
        var days = 0.6 - 3 * Math.log(1 - random.nextDouble());
        now = now.plusMillis((long) (86_400_000 * days));
        restUntilDaytime();
    }

    private void restUntilDaytime() {
        var local = now.atZone(zone);
        if (local.getDayOfWeek() == DayOfWeek.SUNDAY && random.nextInt(10) < 8) {
            local = local.plusDays(1);
        }
        // Two humps: around 10 in the morning and around 8 in the evening.
        var hour = (random.nextInt(5) < 3 ? 10 : 20) + 2 * Math.clamp(random.nextGaussian(), -1.9, 1.9);
        now = local.toLocalDate()
                .atStartOfDay(zone)
                .plusSeconds((long) (3600 * hour))
                .toInstant()
                .plusNanos(1_000L * random.nextInt(1_000_000));
    }
}
