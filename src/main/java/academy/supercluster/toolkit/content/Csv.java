/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables as spreadsheets open them: UTF-8 with a byte-order mark, commas, CRLF. A text that a spreadsheet would take for
 * a formula gets an apostrophe before it; a number stays a number.
 */
public final class Csv {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    public static String of(List<String> headings, List<List<String>> rows) {
        return "\uFEFF" + line(headings) + rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        var safe = harmless(text);
        return safe.matches("(?s).*[\",\\r\\n;\\t].*") || !safe.equals(safe.strip())
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    private static String harmless(String text) {
        var shown = text.stripLeading();
        return !shown.isEmpty()
                        && FORMULA.indexOf(shown.charAt(0)) >= 0
                        && !NUMBER.matcher(text).matches()
                ? "'" + text
                : text;
    }
}
