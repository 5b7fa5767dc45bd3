/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands in the schedule.
 *
 * @param job name of the job
 * @param id distinguishes one instance of a one-time job from another
 * @param next when it runs next
 * @param failures failed runs since the last success
 * @param running whether a node is at it
 */
public record JobState(
        String job,
        String id,
        @Nullable Instant next,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failures,
        boolean running) {}
