/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import jakarta.mail.MessagingException;

/** Takes a letter out of the house. */
interface Postman {

    /**
     * Delivers the letter.
     *
     * @throws UnknownAddress when nobody will ever get mail at that address
     * @throws MessagingException when it may work later
     */
    void deliver(OutboxLetter letter) throws MessagingException, UnknownAddress;

    /** Whether the letter's text is kept after delivery, to be shown. */
    boolean keepsText();

    /** The other side says that it will never take mail for this address. */
    class UnknownAddress extends Exception {

        UnknownAddress(Throwable cause) {
            super(cause);
        }
    }
}
