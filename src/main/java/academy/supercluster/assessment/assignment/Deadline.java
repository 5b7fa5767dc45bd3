/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The end of a day in somebody's zone, whatever the clocks do in between. */
public final class Deadline {

    /** Days from the return of a work within which it may be handed in once more. */
    public static final int RESUBMIT_DAYS = 21;

    private Deadline() {}

    /** The first moment after the day that comes so many days after the moment, as the zone counts days. */
    public static Instant endOfDay(Instant from, int days, ZoneId zone) {
        return from.atZone(zone)
                .toLocalDate()
                .plusDays(days + 1L)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** When a work is due, or null if it has no date. */
    static @Nullable Instant due(Assignment assignment, Instant enrolled, ZoneId zone) {
        return assignment.due() == null ? null : endOfDay(enrolled, assignment.due(), zone);
    }
}
