/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a number is read that somebody typed: with decimal comma or point, with thousands separated by spaces,
 * apostrophes, commas or points, and with its unit typed along or not. A text such as <i>1,234</i> can be meant in two
 * ways; then there are two readings, and an answer is right if one of them is.
 */
public final class TypedNumber {

    private static final int LONGEST = 60;
    private static final Set<String> PER_CENT = Set.of("%", "percent", "pct", "pc");

    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern ONE_MARK = Pattern.compile("(\\d*)[.,](\\d*)");
    private static final Pattern TWO_WAYS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}([ '])\\d{3}(\\1\\d{3})*([.,]\\d+)?");
    private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern LAKHS = Pattern.compile("\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d+)?");

    private TypedNumber() {}

    /** Every number the text can mean: none when it is no number, two when a separator can be read in two ways. */
    public static List<BigDecimal> readings(String text, String unit) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        var number = withoutUnit(plain(text), plain(unit));
        var negative = number.startsWith("-");
        if (negative || number.startsWith("+")) {
            number = number.substring(1).strip();
        }
        var readings = unsigned(number);
        return negative ? readings.stream().map(BigDecimal::negate).toList() : readings;
    }

    static boolean within(BigDecimal number, BigDecimal middle, BigDecimal tolerance) {
        return number.subtract(middle).abs().compareTo(tolerance) <= 0;
    }

    private static List<BigDecimal> unsigned(String number) {
        if (PLAIN.matcher(number).matches()) {
            return List.of(new BigDecimal(number));
        }
        if (TWO_WAYS.matcher(number).matches()) {
            return List.of(decimal(number), new BigDecimal(digits(number)));
        }
        if (number.length() > 1 && ONE_MARK.matcher(number).matches()) {
            return List.of(decimal(number));
        }
        if (SPACED.matcher(number).matches()) {
            return List.of(decimal(number.replaceAll("[ ']", "")));
        }
        if (COMMAS.matcher(number).matches() || LAKHS.matcher(number).matches()) {
            return List.of(new BigDecimal(number.replace(",", "")));
        }
        if (POINTS.matcher(number).matches()) {
            return List.of(decimal(number.replace(".", "")));
        }
        return List.of();
    }

    private static BigDecimal decimal(String number) {
        var point = number.replace(',', '.');
        return new BigDecimal(point.endsWith(".") ? point + "0" : point);
    }

    private static String digits(String number) {
        return number.replaceAll("[.,]", "");
    }

    /** Digits, signs, spaces and separators of other scripts and keyboards become the plain ones. */
    private static String plain(String text) {
        return text.codePoints()
                .mapToObj(TypedNumber::plain)
                .collect(Collectors.joining())
                .strip()
                .replaceAll(" +", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String plain(int letter) {
        if (Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER) {
            return Integer.toString(Character.getNumericValue(letter));
        }
        if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
            return " ";
        }
        return switch (letter) {
            case '\u2212', '\u2013', '\u2010', '\u2011' -> "-";
            case '\u2019', '\u2018', '\u02BC', '\u066C' -> "'";
            case '\u066B' -> ".";
            case '\u066A' -> "%";
            default -> Character.toString(letter);
        };
    }

    private static String withoutUnit(String text, String unit) {
        if (isPerCent(unit)) {
            var word = text.replaceFirst("^[-+0-9., ']*", "");
            return isPerCent(word)
                    ? text.substring(0, text.length() - word.length()).strip()
                    : text;
        }
        if (unit.isEmpty()) {
            return text;
        }
        if (text.endsWith(unit)) {
            return text.substring(0, text.length() - unit.length()).strip();
        }
        return text.startsWith(unit) ? text.substring(unit.length()).strip() : text;
    }

    private static boolean isPerCent(String word) {
        return PER_CENT.contains(word.replace(" ", "").replace(".", ""));
    }
}
