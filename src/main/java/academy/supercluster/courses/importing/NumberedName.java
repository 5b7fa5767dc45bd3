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
}
