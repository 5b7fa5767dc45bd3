/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.courses.CourseId;
import java.time.LocalDate;
import java.util.List;

/**
 * A sitting that was begun and not finished.
 *
 * @param lapsesOn the first day on which newer questions take its place
 */
record OpenSitting(SittingId id, LocalDate lapsesOn, List<Part> parts) {

    OpenSitting {
        parts = List.copyOf(parts);
    }

    /** @param left how many of its questions wait */
    record Part(CourseId course, int left) {}

    boolean isOffered(LocalDate today) {
        return today.isBefore(lapsesOn);
    }
}
