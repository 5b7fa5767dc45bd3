/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.identity.UserId;
import java.time.Instant;

/**
 * Somebody who does a mentor's work for a while, beside the mentor.
 *
 * @param until exclusive
 */
public record StandIn(UserId person, Instant from, Instant until) {}
