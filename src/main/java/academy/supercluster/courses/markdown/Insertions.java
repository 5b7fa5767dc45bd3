/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pieces that were made safe before and go into a text after it was sanitised. Until then a mark stands for each; it
 * holds a random number, so that no author can write one.
 */
final class Insertions {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String nonce;
    private final Pattern mark;
    private final List<String> pieces = new ArrayList<>();

    Insertions() {
        var bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        nonce = "x" + HexFormat.of().formatHex(bytes) + "x";
        mark = Pattern.compile(nonce + "(\\d+)x");
    }

    /** The mark for the piece. */
    String add(String piece) {
        pieces.add(piece);
        return nonce + (pieces.size() - 1) + "x";
    }

    String fill(String html) {
        return mark.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(pieces.get(Integer.parseInt(found.group(1)))));
    }
}
