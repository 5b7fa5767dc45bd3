/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as its learner finds it.
 *
 * @param assignment what is asked for, in the version that holds for this learner
 * @param open whether text and files can be changed now
 * @param revision of the draft, to be named when it is changed
 * @param draftedAt when the draft was kept last, or null
 * @param due when it is due, exclusive, or null
 * @param resubmitUntil until when a returned work may be handed in once more, exclusive, or null
 * @param past what was handed in, the latest first
 */
public record WorkSheet(
        Assignment assignment,
        WorkState state,
        boolean open,
        String draft,
        int revision,
        @Nullable Instant draftedAt,
        List<WorkFile> files,
        @Nullable Instant due,
        @Nullable Instant resubmitUntil,
        List<SubmissionView> past) {

    public WorkSheet {
        files = List.copyOf(files);
        past = List.copyOf(past);
    }
}
