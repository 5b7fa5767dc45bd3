/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.Scope;
import academy.supercluster.identity.UserId;
import academy.supercluster.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mentor for one learner, in one course or in all of them, for a time; somebody may stand in meanwhile. */
@Entity
@Table(name = "mentorship")
class Mentorship {

    @Id
    private UUID id;

    private UUID learner;
    private UUID mentor;
    private @Nullable String course;
    private Instant beginsAt;
    private @Nullable Instant endsAt;
    private @Nullable UUID standIn;
    private @Nullable Instant standInFrom;
    private @Nullable Instant standInUntil;
    private @Nullable UUID assignedBy;

    @Version
    private long revision;

    @SuppressWarnings("NullAway.Init")
    protected Mentorship() {}

    /** @throws Refusal if somebody would mentor themselves, or it would end before it begins */
    Mentorship(
            UserId learner,
            UserId mentor,
            @Nullable CourseId course,
            Instant beginsAt,
            @Nullable Instant endsAt,
            UserId assignedBy) {
        if (learner.equals(mentor)) {
            throw new Refusal("learning.mentoring.self");
        }
        if (endsAt != null && !endsAt.isAfter(beginsAt)) {
            throw new Refusal("learning.mentoring.dates");
        }
        this.id = UUID.randomUUID();
        this.learner = learner.value();
        this.mentor = mentor.value();
        this.course = course == null ? null : course.value();
        this.beginsAt = beginsAt;
        this.endsAt = endsAt;
        this.assignedBy = assignedBy.value();
    }

    MentorshipId id() {
        return new MentorshipId(id);
    }

    UserId learner() {
        return new UserId(learner);
    }

    UserId mentor() {
        return new UserId(mentor);
    }

    @Nullable
    CourseId course() {
        return course == null ? null : new CourseId(course);
    }

    /** Where whoever changes it must hold the right to. */
    Scope scope() {
        return course == null ? Scope.EVERYTHING : Scope.course(course);
    }

    Instant beginsAt() {
        return beginsAt;
    }

    Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    long revision() {
        return revision;
    }

    /** Who stands in and when, also in the future; nothing when nobody does. */
    Optional<StandIn> standIn() {
        return standIn == null || standInFrom == null || standInUntil == null
                ? Optional.empty()
                : Optional.of(new StandIn(new UserId(standIn), standInFrom, standInUntil));
    }

    boolean isOver(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }

    /** @return whether it had not ended before */
    boolean end(Instant now) {
        if (isOver(now)) {
            return false;
        }
        endsAt = now.isAfter(beginsAt) ? now : beginsAt;
        return true;
    }

    /** @throws Refusal if the time is empty or over, or the person is the learner or the mentor */
    void letStandIn(StandIn wanted, Instant now) {
        if (isOver(now)) {
            throw new Refusal("learning.mentoring.over");
        }
        if (!wanted.until().isAfter(wanted.from()) || !wanted.until().isAfter(now)) {
            throw new Refusal("learning.mentoring.dates");
        }
        if (wanted.person().equals(learner()) || wanted.person().equals(mentor())) {
            throw new Refusal("learning.mentoring.stand-in-other");
        }
        standIn = wanted.person().value();
        standInFrom = wanted.from();
        standInUntil = wanted.until();
    }

    void standAlone() {
        standIn = null;
        standInFrom = null;
        standInUntil = null;
    }
}
