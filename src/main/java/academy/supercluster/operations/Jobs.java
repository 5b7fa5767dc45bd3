/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import academy.supercluster.shared.access.BetweenRooms;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Persistent jobs that survive a restart and run on one node of a cluster. */
@Service
public class Jobs {

    Jobs() {}

    /**
     * Schedules a {@link OneTimeJob} in the caller's transaction. The same job and id is scheduled only once.
     *
     * @param job name of a {@link OneTimeJob} bean
     * @param id distinguishes one instance of the job from another
     * @param payload given to the job, at most 4,000 characters
     */
    @BetweenRooms
    public void schedule(String job, String id, String payload, Instant when) {
        throw new UnsupportedOperationException();
    }
}
