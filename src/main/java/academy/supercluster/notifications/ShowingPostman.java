/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

/** Sends nothing: in the demo, letters are shown at {@code /demo/mail} instead. */
class ShowingPostman implements Postman {

    @Override
    public void deliver(OutboxLetter letter) {
        // Keeping the text is all there is to do.
    }

    @Override
    public boolean keepsText() {
        return true;
    }
}
