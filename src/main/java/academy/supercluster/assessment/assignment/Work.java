/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.mentoring.Mentee;
import academy.supercluster.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person does for one assignment. Whoever changes it holds its row locked, so drafts, submissions and decisions
 * have one order.
 */
@Entity
@Table(name = "assignment_work")
class Work {

    /** How often something that counts may be handed in: the first time, and once more after a return. */
    static final int MOST_COUNTED = 2;

    @Id
    private UUID id;

    private UUID learner;
    private UUID enrolment;
    private String course;
    private int courseVersion;
    private String lesson;
    private String assignment;

    @Enumerated(EnumType.STRING)
    private WorkState state;

    private String draft;
    private int draftRevision;
    private @Nullable Instant draftedAt;
    private int submissions;
    private int counted;
    private @Nullable Instant resubmitUntil;

    @Version
    private long revision;

    @SuppressWarnings("NullAway.Init")
    protected Work() {}

    WorkId id() {
        return new WorkId(id);
    }

    UserId learner() {
        return new UserId(learner);
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolment);
    }

    CourseId course() {
        return new CourseId(course);
    }

    /** The version whose rubric holds: that of the first submission, before that the one in which it is written. */
    int courseVersion() {
        return courseVersion;
    }

    LessonId lesson() {
        return new LessonId(lesson);
    }

    String assignment() {
        return assignment;
    }

    Mentee mentee() {
        return new Mentee(learner(), course());
    }

    WorkState state() {
        return state;
    }

    String draft() {
        return draft;
    }

    int draftRevision() {
        return draftRevision;
    }

    Optional<Instant> draftedAt() {
        return Optional.ofNullable(draftedAt);
    }

    /** Until when a returned work may be handed in once more; nothing when it may not. */
    Optional<Instant> resubmitUntil() {
        return Optional.ofNullable(resubmitUntil);
    }

    /** Whether text and files may be changed now. */
    boolean isOpen(Instant now) {
        return switch (state) {
            case DRAFT -> resubmitUntil == null || now.isBefore(resubmitUntil);
            case RETURNED -> resubmitUntil != null && now.isBefore(resubmitUntil);
            case SUBMITTED, ACCEPTED -> false;
        };
    }

    /** @throws Refusal if it is not open, with the reason */
    void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new Refusal(
                    switch (state) {
                        case SUBMITTED -> "assessment.work.refusal.waiting";
                        case ACCEPTED -> "assessment.work.refusal.accepted";
                        case DRAFT, RETURNED -> "assessment.work.refusal.too-late";
                    });
        }
    }

    /**
     * Keeps the text as typed, unless it was changed since {@code known} or is closed; the same text again is always
     * right.
     */
    DraftReceipt write(String text, int known, Instant now) {
        if (draft.equals(text)) {
            return new DraftReceipt.Saved(draftRevision, draftedAt == null ? now : draftedAt);
        }
        if (!isOpen(now)) {
            return new DraftReceipt.Closed();
        }
        if (known != draftRevision) {
            return new DraftReceipt.Conflict(draft, draftRevision);
        }
        draft = text;
        draftRevision++;
        draftedAt = now;
        return new DraftReceipt.Saved(draftRevision, now);
    }

    /**
     * Hands in what is written.
     *
     * @param known the revision of the draft that the learner saw
     * @param version of the course in which the lesson is open
     * @return the number of the submission
     * @throws Refusal if another text is kept than the learner saw, or it is not open
     */
    int handIn(int known, int version, Instant now) {
        requireOpen(now);
        if (known != draftRevision) {
            throw new Refusal("assessment.work.refusal.other-text");
        }
        if (counted == 0) {
            courseVersion = version;
        }
        state = WorkState.SUBMITTED;
        counted++;
        return ++submissions;
    }

    /** What was handed in is taken back, as if it had not been. */
    void takeBack() {
        if (state != WorkState.SUBMITTED) {
            throw new Refusal("assessment.work.refusal.not-waiting");
        }
        counted--;
        state = counted == 0 ? WorkState.DRAFT : WorkState.RETURNED;
    }

    void accept() {
        state = WorkState.ACCEPTED;
        resubmitUntil = null;
    }

    /** @param until when it may be handed in once more, if it may */
    void giveBack(Instant until) {
        state = WorkState.RETURNED;
        resubmitUntil = counted < MOST_COUNTED ? until : null;
    }

    /** A mentor lets the learner hand in once more, although that was used up or its time is over. */
    void reopen(Instant until) {
        if (state != WorkState.RETURNED) {
            throw new Refusal("assessment.work.refusal.not-returned");
        }
        resubmitUntil = until;
    }
}
