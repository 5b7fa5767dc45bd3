/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission as a mentor marks it.
 *
 * @param earlier versions of the same work, the latest first
 * @param reopenable whether the work was returned and cannot be handed in again unless a mentor allows it
 */
public record MarkingSheet(
        Assignment assignment,
        String learnerName,
        SubmissionView submission,
        List<SubmissionView> earlier,
        @Nullable SubmissionView later,
        boolean reopenable) {

    public MarkingSheet {
        earlier = List.copyOf(earlier);
    }
}
