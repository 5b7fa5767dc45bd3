/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import java.time.Instant;

/**
 * A course was finished. A finish belongs to the version in which it was earned, and no later edit takes it away.
 *
 * @param version the version whose every lesson was completed
 */
public record Finish(int version, Instant at) {}
