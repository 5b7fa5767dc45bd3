/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.content;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people type it: {@code 1 200 000}, {@code 1'200'000}, {@code € 1,200,000.50}, {@code 12,5}, {@code 40 %},
 * {@code (300)}. One separator followed by exactly three digits can mean two numbers, so it is not guessed at.
 *
 * @param number what it is, or null
 * @param ambiguous whether it could be two numbers
 * @param plain the digits as they could be meant, for the sentence that asks
 */
record TypedAmount(@Nullable BigDecimal number, boolean ambiguous, String plain) {

    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 15;
    private static final Pattern BESIDE = Pattern.compile(
            "[\\s\\p{Z}'’_]|[\\p{Sc}]|%|\\b(?:EUR|USD|GBP|NOK|SEK|DKK|CHF|CAD|AUD|INR|JPY|KR)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:[.][0-9]+)?");
    private static final Pattern GROUPS = Pattern.compile("-?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:[.][0-9]+)?");
    private static final Pattern GROUPS_BY_POINTS = Pattern.compile("-?[1-9][0-9]{0,2}(?:[.][0-9]{3})+(?:,[0-9]+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern TWO_WAYS = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

    static TypedAmount read(String typed) {
        if (typed.length() > LONGEST) {
            return none();
        }
        var text = BESIDE.matcher(typed).replaceAll("").replace('−', '-').replace('–', '-');
        if (text.startsWith("(") && text.endsWith(")")) {
            text = "-" + text.substring(1, text.length() - 1);
        }
        if (TWO_WAYS.matcher(text).matches()) {
            return new TypedAmount(null, true, text.replaceAll("[.,]", ""));
        }
        if (GROUPS.matcher(text).matches()) {
            return of(text.replace(",", ""));
        }
        if (GROUPS_BY_POINTS.matcher(text).matches()) {
            return of(text.replace(".", "").replace(',', '.'));
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return of(text.replace(',', '.'));
        }
        return PLAIN.matcher(text).matches() ? of(text) : none();
    }

    /** The one form of the number that is read as itself again: digits, a point, and never three decimals alone. */
    static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        var digits = (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
        return TWO_WAYS.matcher(digits).matches() ? digits + "0" : digits;
    }

    private static TypedAmount of(String digits) {
        var number = new BigDecimal(digits);
        return number.precision() - number.scale() > MOST_DIGITS ? none() : new TypedAmount(number, false, digits);
    }

    private static TypedAmount none() {
        return new TypedAmount(null, false, "");
    }
}
