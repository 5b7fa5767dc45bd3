/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.time.Duration;

/** Work that is done again and again, on one node at a time. Beans of this type are scheduled at start-up. */
public interface RecurringJob {

    /** Stable name, dotted, beginning with the room: {@code notifications.outbox}. */
    String name();

    /** Pause between the end of one run and the next. */
    Duration pause();

    /** Does the work; an exception is logged and the job runs again after the pause. */
    void run();
}
