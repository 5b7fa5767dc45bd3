/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what waits for the mentor, the oldest first.
 *
 * @param total how much waits in all
 * @param minutes honest time to mark all of it
 * @param oldest since when the oldest waits, or null
 */
public record QueuePage(
        List<QueueItem> items,
        int total,
        int minutes,
        @Nullable Instant oldest) {

    public QueuePage {
        items = List.copyOf(items);
    }
}
