/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

import java.util.regex.Pattern;

/** The form of an id that an author gives for ever: {@code grown-and-built}. */
public final class StableId {

    /** The rule in words, for messages to authors. */
    public static final String RULE = "2 to 60 lower-case letters, digits and single hyphens, beginning with a letter";

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private StableId() {}

    public static boolean isId(String text) {
        return text.length() >= 2 && text.length() <= 60 && FORM.matcher(text).matches();
    }
}
