/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many tries: this one was not looked at. */
class Throttled extends AuthenticationException {

    private final Duration remaining;

    Throttled(Duration remaining) {
        super("Too many tries");
        this.remaining = remaining;
    }

    /** Whole minutes to wait, rounded up. */
    long minutes() {
        return Math.max(1, remaining.plusSeconds(59).toMinutes());
    }
}
