/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared;

/** What was asked for does not exist, or must not be known to exist by the one who asks. Shown as a 404 page. */
public class NotFound extends RuntimeException {

    /** @param what for the log only, never shown */
    public NotFound(String what) {
        super(what);
    }
}
