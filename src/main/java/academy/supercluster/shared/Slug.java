/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared;

import java.util.regex.Pattern;

/**
 * The readable part of an address: 2 to 80 lower-case letters, digits and single hyphens, such as {@code
 * know-what-you-lead}. Slugs may change; ids never do.
 */
public record Slug(String value) implements Comparable<Slug> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if the text is not a slug */
    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /** Whether {@link #Slug(String)} would accept the text. */
    public static boolean isSlug(String text) {
        return text.length() >= 2 && text.length() <= 80 && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
