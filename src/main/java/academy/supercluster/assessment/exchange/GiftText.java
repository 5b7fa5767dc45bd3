/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A piece of a GIFT file whose backslashes are resolved: {@code ~ = # { } :} after a backslash are letters, {@code \n}
 * is a line end, two backslashes are one; any other backslash is itself.
 */
final class GiftText {

    private static final String MARKS = "~=#{}:";

    private final String letters;
    private final BitSet escaped;

    private GiftText(String letters, BitSet escaped) {
        this.letters = letters;
        this.escaped = escaped;
    }

    static GiftText of(String source) {
        var letters = new StringBuilder(source.length());
        var escaped = new BitSet();
        for (int i = 0; i < source.length(); i++) {
            char letter = source.charAt(i);
            char next = i + 1 < source.length() ? source.charAt(i + 1) : ' ';
            if (letter == '\\' && (next == '\\' || next == 'n' || MARKS.indexOf(next) >= 0)) {
                escaped.set(letters.length());
                letters.append(next == 'n' ? '\n' : next);
                i++;
            } else {
                letters.append(letter);
            }
        }
        return new GiftText(letters.toString(), escaped);
    }

    /** The reverse: a text on one line in which nothing means anything. */
    static String escape(String text) {
        var source = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\n') {
                source.append("\\n");
            } else {
                if (letter == '\\' || MARKS.indexOf(letter) >= 0) {
                    source.append('\\');
                }
                source.append(letter);
            }
        }
        return source.toString();
    }

    /** Where the mark, or a row of marks, stands unescaped from the place on; −1 if nowhere. */
    int find(String mark, int from) {
        for (int i = letters.indexOf(mark, from); i >= 0; i = letters.indexOf(mark, i + 1)) {
            if (escaped.get(i, i + mark.length()).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** The last of them. */
    int findLast(String mark) {
        for (int i = letters.lastIndexOf(mark); i >= 0; i = i == 0 ? -1 : letters.lastIndexOf(mark, i - 1)) {
            if (escaped.get(i, i + mark.length()).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    boolean has(String mark) {
        return find(mark, 0) >= 0;
    }

    boolean startsWith(String mark) {
        return find(mark, 0) == 0;
    }

    GiftText part(int from, int to) {
        return new GiftText(letters.substring(from, to), escaped.get(from, to)).strip();
    }

    GiftText from(int from) {
        return part(from, letters.length());
    }

    /** Without white space at both ends. */
    GiftText strip() {
        int from = 0;
        int to = letters.length();
        while (from < to && Character.isWhitespace(letters.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(letters.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == letters.length()
                ? this
                : new GiftText(letters.substring(from, to), escaped.get(from, to));
    }

    GiftText and(String between, GiftText other) {
        var joined = (BitSet) escaped.clone();
        int start = letters.length() + between.length();
        other.escaped.stream().forEach(place -> joined.set(start + place));
        return new GiftText(letters + between + other.letters, joined);
    }

    /** Before the first of the mark, and after it; one part if it is not there. */
    List<GiftText> split(String mark) {
        int place = find(mark, 0);
        return place < 0 ? List.of(strip()) : List.of(part(0, place), from(place + mark.length()));
    }

    /** The pieces that begin with one of the marks; what stands before the first is a piece as well. */
    List<GiftText> pieces(String marks) {
        var pieces = new ArrayList<GiftText>();
        int start = 0;
        for (int i = 0; i < letters.length(); i++) {
            if (marks.indexOf(letters.charAt(i)) >= 0 && !escaped.get(i) && i > start) {
                pieces.add(part(start, i));
                start = i;
            }
        }
        pieces.add(from(start));
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    int length() {
        return letters.length();
    }

    /** The letters without their backslashes. */
    @Override
    public String toString() {
        return letters;
    }
}
