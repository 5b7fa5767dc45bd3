/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The one way a moment is written for a person, on pages, in mails and in calendars. */
public record Moments(ZoneId zone, Locale locale) {

    /** Date, time and zone, as in <i>24 November 2026, 21:40 (Europe/Oslo)</i>. */
    public String dateTime(Instant moment) {
        return date(moment) + ", " + time(moment) + " (" + zone.getId() + ")";
    }

    /** The date alone, the month in words. */
    public String date(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale.equals(Locale.ENGLISH) ? Locale.UK : locale)
                .format(moment.atZone(zone));
    }

    /** Hours and minutes on a 24-hour clock. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(moment.atZone(zone));
    }

    /** Whole minutes, at least one for anything longer than nothing. */
    public static long minutes(Duration duration) {
        return duration.isZero() ? 0 : Math.max(1, duration.toMinutes());
    }
}
