/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

/** An item that cannot be read or written; the message says why, in words an author understands. */
final class ItemRefused extends RuntimeException {

    ItemRefused(String why) {
        super(why, null, false, false);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
