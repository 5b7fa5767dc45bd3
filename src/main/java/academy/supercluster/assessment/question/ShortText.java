/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How words typed by a learner are compared: without case, spaces, hyphens, diacritics and surrounding punctuation. */
public final class ShortText {

    /** Letters with a stroke or a tie, which Unicode does not take apart. */
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'ø', "o", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ß', "ss", (int) 'ł', "l", (int) 'đ', "d",
            (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i", (int) 'ħ', "h");

    private ShortText() {}

    /** The form in which two texts are compared. */
    public static String normalised(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .codePoints()
                .filter(ShortText::matters)
                .mapToObj(letter -> PLAIN.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }

    private static boolean matters(int letter) {
        return switch (Character.getType(letter)) {
            case Character.DASH_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION -> letter == '%' || letter == '&';
            case Character.NON_SPACING_MARK ->
                Character.UnicodeBlock.of(letter) != Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS;
            default -> letter != '\u2212';
        };
    }

    /**
     * Which of the needed answers are among the texts. One text gives at most one answer, in whatever order they were
     * typed; when variants overlap, the texts are assigned so that as many answers as possible are found.
     */
    public static List<Boolean> found(List<List<String>> accept, List<String> texts) {
        var wanted = accept.stream()
                .map(variants -> variants.stream().map(ShortText::normalised).collect(Collectors.toSet()))
                .toList();
        var typed = texts.stream()
                .map(ShortText::normalised)
                .filter(text -> !text.isEmpty())
                .toList();
        var answerOf = new int[typed.size()];
        Arrays.fill(answerOf, Answer.NONE);
        var found = new ArrayList<>(Collections.nCopies(accept.size(), false));
        for (int answer = 0; answer < wanted.size(); answer++) {
            found.set(answer, assign(answer, wanted, typed, answerOf, new boolean[typed.size()]));
        }
        return List.copyOf(found);
    }

    /** One step of Kuhn's bipartite matching: finds a text for the answer, moving earlier answers when needed. */
    private static boolean assign(
            int answer,
            List<? extends java.util.Set<String>> wanted,
            List<String> typed,
            int[] answerOf,
            boolean[] tried) {
        for (int text = 0; text < typed.size(); text++) {
            if (tried[text] || !wanted.get(answer).contains(typed.get(text))) {
                continue;
            }
            tried[text] = true;
            if (answerOf[text] == Answer.NONE || assign(answerOf[text], wanted, typed, answerOf, tried)) {
                answerOf[text] = answer;
                return true;
            }
        }
        return false;
    }
}
