/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.shared.Refusal;
import org.springframework.stereotype.Component;

/** Keeps strangers from filling a mailbox through us. Addresses with and without an account are limited alike. */
@Component
class LetterLimit {

    private final Throttle throttle;

    LetterLimit(Throttle throttle) {
        this.throttle = throttle;
    }

    /** @throws Refusal with the minutes to wait */
    void admit(EmailAddress to, String remoteAddress) {
        try {
            throttle.admit(Tries.Of.LETTER_NETWORK, Network.of(remoteAddress));
            throttle.admit(Tries.Of.LETTER, to.value());
        } catch (Throttled e) {
            throw new Refusal("identity.too-many-letters", e.minutes());
        }
    }
}
