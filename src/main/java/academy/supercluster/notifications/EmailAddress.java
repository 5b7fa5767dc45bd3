/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import java.util.Locale;
import java.util.regex.Pattern;

/** An address mail can be sent to, kept in lower case. Checked for size, then characters, then form. */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?\\.[a-z0-9-]{2,63}");

    /** @throws IllegalArgumentException if the text is not an address */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!isAddress(value)) {
            throw new IllegalArgumentException("Not an email address");
        }
    }

    public static boolean isAddress(String text) {
        var address = text.strip().toLowerCase(Locale.ROOT);
        return address.length() <= 254
                && !address.contains("..")
                && FORM.matcher(address).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
