/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.shared.Refusal;

/** Addresses as people type them. */
final class Addresses {

    private Addresses() {}

    /** @throws Refusal if it is not an address */
    static EmailAddress of(String text) {
        if (text.length() > 300 || !EmailAddress.isAddress(text)) {
            throw new Refusal("identity.email.odd");
        }
        return new EmailAddress(text);
    }
}
