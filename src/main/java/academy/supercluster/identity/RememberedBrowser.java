/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A browser that stays signed in.
 *
 * @param series names it for as long as it is remembered
 * @param secretHash fingerprint of the secret it was given last
 * @param formerHash fingerprint of the secret before, which the browser still holds if that answer never reached it
 * @param turnedAt when the last secret was given
 */
record RememberedBrowser(
        String series,
        UserId account,
        String secretHash,
        @Nullable String formerHash,
        Instant turnedAt,
        Instant expiresAt) {}
