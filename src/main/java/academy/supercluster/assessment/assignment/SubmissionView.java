/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in once, with what a mentor made of it.
 *
 * @param number counts the submissions of a work from 1
 * @param fingerprint SHA-256 over text and files: what proves that nothing was changed since
 * @param dueAt when it was due, or null
 * @param marker who marks or marked it, or null
 * @param markerName empty if nobody does, or the account is closed
 * @param levels by criterion; what is not decided yet is for mentors alone
 * @param revision to be named with the next mark
 */
public record SubmissionView(
        SubmissionId id,
        WorkId work,
        int number,
        UserId learner,
        CourseId course,
        int courseVersion,
        LessonId lesson,
        String text,
        int words,
        String fingerprint,
        Instant submittedAt,
        @Nullable Instant dueAt,
        SubmissionState state,
        @Nullable UserId marker,
        String markerName,
        @Nullable Instant markingSavedAt,
        Map<String, Integer> levels,
        List<Remark> remarks,
        String feedback,
        @Nullable Instant decidedAt,
        List<WorkFile> files,
        long revision) {

    public SubmissionView {
        levels = Map.copyOf(levels);
        remarks = List.copyOf(remarks);
        files = List.copyOf(files);
    }

    /** Whether it came after its date. */
    public boolean late() {
        return dueAt != null && !submittedAt.isBefore(dueAt);
    }

    static SubmissionView of(Submission submission, String markerName, List<WorkFile> files) {
        return new SubmissionView(
                submission.id(),
                submission.work(),
                submission.number(),
                submission.learner(),
                submission.course(),
                submission.courseVersion(),
                submission.lesson(),
                submission.text(),
                submission.words(),
                submission.fingerprint(),
                submission.submittedAt(),
                submission.dueAt(),
                submission.state(),
                submission.marker().orElse(null),
                markerName,
                submission.markingSavedAt().orElse(null),
                submission.levels(),
                submission.remarks(),
                submission.feedback(),
                submission.decidedAt().orElse(null),
                files,
                submission.revision());
    }

    /** The same without what a mentor has not decided yet. */
    SubmissionView forLearner() {
        return decidedAt != null
                ? this
                : new SubmissionView(
                        id,
                        work,
                        number,
                        learner,
                        course,
                        courseVersion,
                        lesson,
                        text,
                        words,
                        fingerprint,
                        submittedAt,
                        dueAt,
                        state,
                        marker,
                        markerName,
                        null,
                        Map.of(),
                        List.of(),
                        "",
                        null,
                        files,
                        revision);
    }
}
