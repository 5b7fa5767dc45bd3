/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.shared.Slug;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a folder or file that carries its order and its slug: {@code 02-sort-twelve-systems}. */
record NumberedName(int number, Slug slug) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,3})-(.+)");

    static Optional<NumberedName> parse(String name) {
        var found = FORM.matcher(name);
        return found.matches() && Slug.isSlug(found.group(2))
                ? Optional.of(new NumberedName(Integer.parseInt(found.group(1)), new Slug(found.group(2))))
                : Optional.empty();
    }

    /** The name of a lesson's file, or a stand-in that no other file has, so that the rest can be checked. */
    static NumberedName ofFile(String path) {
        var file = path.substring(path.lastIndexOf('/') + 1);
        return parse(file.substring(0, file.length() - ".md".length()))
                .orElseGet(() -> new NumberedName(
                        path.hashCode() | Integer.MIN_VALUE,
                        new Slug("nameless-" + Integer.toHexString(path.hashCode()))));
    }

    boolean isStandIn() {
        return number < 0;
    }
}
