/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.util.regex.Pattern;

/** Counts words as a reader would: runs of letters and digits, with what joins them inside. */
final class WordCount {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,:/-][\\p{L}\\p{N}]+)*");

    private WordCount() {}

    static int of(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
