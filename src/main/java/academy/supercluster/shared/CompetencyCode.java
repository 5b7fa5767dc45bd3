/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared;

import java.util.regex.Pattern;

/** The code of a competency of the framework, three capital letters and a digit: {@code ECO1}. */
public record CompetencyCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}[1-9]");

    /** @throws IllegalArgumentException if the text is not such a code */
    public CompetencyCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not a competency code: " + value);
        }
    }

    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
