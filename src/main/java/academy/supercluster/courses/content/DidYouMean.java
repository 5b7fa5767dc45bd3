/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the word an author probably meant. */
public final class DidYouMean {

    private static final int LONGEST = 80;

    private DidYouMean() {}

    /** A sentence to append to a message, beginning with a space, or nothing when no known word is near. */
    public static String suggest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return "";
        }
        return known.stream()
                .filter(word -> word.length() <= LONGEST)
                .min(Comparator.<String>comparingInt(word -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> distance(written, word) <= Math.max(1, Math.min(written.length(), word.length()) / 3))
                .map(word -> " Did you mean “" + word + "”?")
                .orElse("");
    }

    /** Like {@link #suggest}, but names every known word when none is near; for short lists. */
    static String suggestOrList(String written, List<String> known) {
        var near = suggest(written, known);
        return near.isEmpty() ? " Known are: " + String.join(", ", known) + "." : near;
    }

    /** Damerau-Levenshtein distance with neighbouring letters swapped counting as one slip. */
    private static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            rows[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1), rows[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[a.length()][b.length()];
    }
}
