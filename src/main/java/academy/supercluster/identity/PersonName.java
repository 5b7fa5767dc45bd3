/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.shared.Refusal;
import java.util.regex.Pattern;

/** A name as people write their own, on one line. No addresses: names appear in mails and beside what people write. */
record PersonName(String value) {

    static final int LONGEST = 120;

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’`´·()&-]*");
    private static final Pattern LIKE_ADDRESS =
            Pattern.compile("(?i).*(www\\.|[\\p{L}\\p{N}]\\.(com|net|org|info|biz|io|ru|cn|xyz|top)\\b).*");

    /** @throws Refusal that names what to change */
    static PersonName of(String text) {
        var name = text.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new Refusal("identity.name.missing");
        }
        if (name.length() > LONGEST) {
            throw new Refusal("identity.name.long", LONGEST);
        }
        if (!ALLOWED.matcher(name).matches() || LIKE_ADDRESS.matcher(name).matches()) {
            throw new Refusal("identity.name.odd");
        }
        return new PersonName(name);
    }
}
