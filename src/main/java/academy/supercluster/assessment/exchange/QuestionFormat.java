/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats of question files. */
public enum QuestionFormat {
    /** Moodle's text format; read and written. */
    GIFT("gift", "gift.txt", true),
    /** Moodle's own exchange format; read and written. */
    MOODLE_XML("moodle-xml", "xml", true),
    /** Questions with one right option as plain lines; read only. */
    AIKEN("aiken", "txt", false);

    private static final Pattern AIKEN_KEY = Pattern.compile("(?m)^\\s*ANSWER:\\s*[A-Z]\\s*$");

    private final String word;
    private final String ending;
    private final boolean written;

    QuestionFormat(String word, String ending, boolean written) {
        this.word = word;
        this.ending = ending;
        this.written = written;
    }

    /** As in the option {@code --format}. */
    public String word() {
        return word;
    }

    /** How the name of a file of this format ends, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether questions can be written in it. */
    public boolean isWritten() {
        return written;
    }

    public static Optional<QuestionFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /** What the text looks like: XML begins with a bracket, Aiken has lines such as {@code ANSWER: B} and no braces. */
    static QuestionFormat of(String fileName, String text) {
        var begin = text.stripLeading();
        if (begin.startsWith("<?xml") || begin.startsWith("<quiz") || fileName.endsWith(".xml")) {
            return MOODLE_XML;
        }
        return AIKEN_KEY.matcher(text).find() && text.indexOf('{') < 0 ? AIKEN : GIFT;
    }
}
