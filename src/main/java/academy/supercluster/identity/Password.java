/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A password somebody chose, fit to be used: long, not common, not made of the person's own name or address. */
record Password(String value) {

    static final int SHORTEST = 12;

    /** What the hash takes in; more would be silently ignored. */
    static final int MOST_BYTES = 72;

    private static final Set<String> COMMON = CommonPasswords.read();
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** @throws Refusal that names what to change */
    static Password chosen(String text, String name, EmailAddress email) {
        var value = normalise(text);
        if (value.codePointCount(0, value.length()) < SHORTEST) {
            throw new Refusal("identity.password.short", SHORTEST);
        }
        if (value.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal("identity.password.long");
        }
        var bare = bare(value);
        if (bare.isEmpty() || value.codePoints().distinct().count() < 5 || isCommon(bare)) {
            throw new Refusal("identity.password.common");
        }
        if (leansOn(bare, email.value().split("@")[0]) || leansOn(bare, name)) {
            throw new Refusal("identity.password.own-name");
        }
        return new Password(value);
    }

    /** The same letters give the same password, however a keyboard composed them. */
    static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isCommon(String bare) {
        return COMMON.stream().anyMatch(word -> bare.contains(word) && remainder(bare, word) <= 4);
    }

    /** How many letters are left when the word and what repeats it is taken out: digits hide nothing. */
    private static long remainder(String bare, String word) {
        return bare.replace(word, "").codePoints().filter(Character::isLetter).count();
    }

    private static boolean leansOn(String bare, String own) {
        for (var part : SEPARATORS.split(own.toLowerCase(Locale.ROOT))) {
            if (part.length() >= 4 && bare.contains(part) && remainder(bare, part) < 6) {
                return true;
            }
        }
        var whole = bare(own);
        return whole.length() >= 4 && bare.contains(whole) && remainder(bare, whole) < 6;
    }

    private static String bare(String text) {
        return SEPARATORS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
