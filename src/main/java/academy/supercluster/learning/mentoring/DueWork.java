/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.learning.EnrolmentId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Asked by the desk: what learners have to hand in next. A bean of the room that knows. */
public interface DueWork {

    /** What is due next in each of these, where something is. A constant number of statements. */
    Map<EnrolmentId, Due> next(Collection<LearnerRow> rows);

    /** @param title what is to be handed in */
    record Due(Instant at, String title) {}
}
