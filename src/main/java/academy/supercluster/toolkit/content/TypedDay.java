/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day as people type it: {@code 2026-11-24}, {@code 24.11.2026}, {@code 24/11/2026}, {@code 24 November 2026}, {@code
 * Nov 24, 2026}. Where day and month could change places, it is not guessed at.
 */
final class TypedDay {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final List<DateTimeFormatter> IN_WORDS = Stream.of(
                    "d MMMM uuuu", "d MMM uuuu", "d-MMM-uuuu", "MMMM d, uuuu", "MMM d, uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private TypedDay() {}

    static Cell read(String typed) {
        var text = typed.strip();
        var first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return day(typed, number(first, 1), number(first, 2), number(first, 3));
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return numbers(typed, number(numbers, 1), number(numbers, 3), number(numbers, 4), numbers.group(2));
        }
        for (var format : IN_WORDS) {
            try {
                var day = LocalDate.parse(text, format);
                return day(typed, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            } catch (DateTimeException e) {
                // not in this form
            }
        }
        return Cell.wrong(typed, "no-day");
    }

    /** With points the day comes first everywhere; with other signs it depends on where one comes from. */
    private static Cell numbers(String typed, int one, int two, int year, String sign) {
        if (sign.equals(".") || one > 12 || one == two) {
            return day(typed, year, two, one);
        }
        if (two > 12) {
            return day(typed, year, one, two);
        }
        return Cell.wrong(
                typed,
                "ambiguous-day",
                String.format(Locale.ROOT, "%04d-%02d-%02d", year, two, one),
                String.format(Locale.ROOT, "%04d-%02d-%02d", year, one, two));
    }

    private static Cell day(String typed, int year, int month, int day) {
        try {
            var date = LocalDate.of(year, month, day);
            return year < FIRST_YEAR || year > LAST_YEAR ? Cell.wrong(typed, "no-day") : Cell.sound(date.toString());
        } catch (DateTimeException e) {
            return Cell.wrong(typed, "no-day");
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
