/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Share;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.activity.ActivityAttempted;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Percent;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One try of one person at a quiz. Whoever changes it holds its row locked, so answers and the submission have one
 * order, and nothing is saved after the submission.
 */
@Entity
@Table(name = "attempt")
class Attempt {

    @Id
    private UUID id;

    private UUID learner;
    private UUID enrolment;
    private String course;
    private int courseVersion;
    private String lesson;
    private String quiz;
    private long definition;
    private long seed;
    private Instant startedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Integer result;
    private @Nullable Boolean passed;
    private @Nullable Integer openSlot;
    private @Nullable Instant closesAt;
    private int extra;
    private int givenBack;
    private @Nullable Instant deadline;
    private boolean awaiting;

    @ElementCollection
    @CollectionTable(name = "attempt_item", joinColumns = @JoinColumn(name = "attempt"))
    @OrderColumn(name = "place")
    private List<AttemptItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Attempt() {}

    AttemptId id() {
        return new AttemptId(id);
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

    int courseVersion() {
        return courseVersion;
    }

    LessonId lesson() {
        return new LessonId(lesson);
    }

    String quiz() {
        return quiz;
    }

    long seed() {
        return seed;
    }

    Instant startedAt() {
        return startedAt;
    }

    boolean isOpen() {
        return submittedAt == null;
    }

    /** When it was submitted; nothing while it is open. */
    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** When the quiz closes for its learner. */
    Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    /** Until when it is answered; nothing if it has all the time there is. */
    Optional<Instant> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** How much time outages of ours took from it, which the {@link #deadline} has in addition. */
    Duration givenBack() {
        return Duration.ofSeconds(givenBack);
    }

    /** Whether it is open although its time is over. */
    boolean isOver(Instant now) {
        return isOpen() && Deadline.isOver(deadline, now);
    }

    /** Whether it was submitted, and a mentor has still to mark some of it. */
    boolean isAwaiting() {
        return awaiting;
    }

    /** Has its time worked out anew. */
    void allow(@Nullable Duration limit, Duration ofThatExtra) {
        if (isOpen()) {
            extra = Math.toIntExact(ofThatExtra.toSeconds());
            deadline = Deadline.of(startedAt, limit, closesAt, givenBack());
        }
    }

    /** The result in per cent, {@link Share#mean rounded down}; 0 while it is open or waits for a mark. */
    Percent result() {
        return result == null ? Percent.NONE : new Percent(result);
    }

    boolean isPassed() {
        return Boolean.TRUE.equals(passed);
    }

    /** The questions in the order in which they are asked. */
    List<AttemptItem> items() {
        return List.copyOf(items);
    }

    /** @throws NotFound if there is no such place */
    AttemptItem item(int place) {
        if (place < 0 || place >= items.size()) {
            throw new NotFound("place " + place + " of attempt " + id);
        }
        return items.get(place);
    }

    /** Receives its questions, once. */
    void ask(List<AttemptItem> drawn) {
        if (!items.isEmpty()) {
            throw new IllegalStateException("Attempt " + id + " has its questions");
        }
        items.addAll(drawn);
    }

    /**
     * Saves an answer, unless the attempt was submitted or the answer was given on a page that did not know the latest
     * one. The same answer again, as when a page did not hear that it was saved, changes nothing.
     *
     * @param known the revision of the item that the page has seen
     * @param answer in the author's order, or null to take the answer back
     */
    AnswerReceipt answer(int place, int known, @Nullable String answer, Instant now) {
        var item = item(place);
        if (submittedAt != null) {
            return new AnswerReceipt.Closed(submittedAt, deadline != null && !submittedAt.isBefore(deadline));
        }
        if (Objects.equals(answer, item.answer())) {
            return saved(item.revision(), Objects.requireNonNullElse(item.answeredAt(), now), now);
        }
        if (known != item.revision()) {
            return new AnswerReceipt.Stale(
                    item.revision(), item.answer(), Objects.requireNonNullElse(item.answeredAt(), now));
        }
        items.set(place, item.answered(answer, now));
        return saved(item.revision() + 1, now, now);
    }

    private AnswerReceipt saved(int revision, Instant at, Instant now) {
        return new AnswerReceipt.Saved(revision, at, true, AttemptTime.of(this, now));
    }

    /**
     * Closes and scores the attempt; from now on nothing is answered. Whoever comes after the time was over has submitted
     * when it was.
     *
     * @param marked places of questions that count and only a mentor can mark; with any, the result waits
     * @return what happened
     * @throws IllegalStateException if it is closed already
     */
    ActivityAttempted submit(Function<AttemptItem, Share> scoring, Set<Integer> marked, Percent passMark, Instant now) {
        if (submittedAt != null) {
            throw new IllegalStateException("Attempt " + id + " was submitted at " + submittedAt);
        }
        items.replaceAll(item -> item.scored(scoring.apply(item)));
        submittedAt = deadline != null && deadline.isBefore(now) ? deadline : now;
        openSlot = null;
        awaiting = !marked.isEmpty();
        return awaiting
                ? new AttemptAwaitsMark(id(), enrolment(), learner(), course(), courseVersion(), lesson(), quiz())
                : settle(passMark);
    }

    /**
     * Puts in what a mentor's mark earns.
     *
     * @throws IllegalStateException unless the attempt waits for marks
     */
    void mark(int place, Share share) {
        if (!awaiting) {
            throw new IllegalStateException("Attempt " + id + " waits for no mark");
        }
        items.set(place, item(place).scored(share));
    }

    /** Works out the result once everything is marked. */
    AttemptSubmitted finish(Percent passMark) {
        if (!awaiting) {
            throw new IllegalStateException("Attempt " + id + " waits for no mark");
        }
        awaiting = false;
        return settle(passMark);
    }

    private AttemptSubmitted settle(Percent passMark) {
        var mean = Share.mean(items.stream()
                .filter(AttemptItem::counts)
                .map(AttemptItem::share)
                .toList());
        result = mean.value();
        passed = mean.isAtLeast(passMark);
        return isPassed()
                ? new AttemptPassed(id(), enrolment(), learner(), course(), courseVersion(), lesson(), quiz(), result())
                : new AttemptNotPassed(
                        id(), enrolment(), learner(), course(), courseVersion(), lesson(), quiz(), result());
    }
}
