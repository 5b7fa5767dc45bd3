/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Share;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Percent;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** The result in per cent, {@link Share#mean rounded down}; 0 while it is open. */
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
            return new AnswerReceipt.Closed(submittedAt);
        }
        if (Objects.equals(answer, item.answer())) {
            return new AnswerReceipt.Saved(item.revision(), Objects.requireNonNullElse(item.answeredAt(), now));
        }
        if (known != item.revision()) {
            return new AnswerReceipt.Stale(
                    item.revision(), item.answer(), Objects.requireNonNullElse(item.answeredAt(), now));
        }
        items.set(place, item.answered(answer, now));
        return new AnswerReceipt.Saved(item.revision() + 1, now);
    }

    /**
     * Closes and scores the attempt; from now on nothing about it changes.
     *
     * @return what happened
     * @throws IllegalStateException if it is closed already
     */
    AttemptSubmitted submit(Function<AttemptItem, Share> scoring, Percent passMark, Instant now) {
        if (submittedAt != null) {
            throw new IllegalStateException("Attempt " + id + " was submitted at " + submittedAt);
        }
        items.replaceAll(item -> item.scored(scoring.apply(item)));
        var mean = Share.mean(items.stream()
                .filter(AttemptItem::counts)
                .map(AttemptItem::share)
                .toList());
        result = mean.value();
        passed = mean.isAtLeast(passMark);
        submittedAt = now;
        openSlot = null;
        return isPassed()
                ? new AttemptPassed(id(), enrolment(), learner(), course(), courseVersion(), lesson(), quiz(), result())
                : new AttemptNotPassed(
                        id(), enrolment(), learner(), course(), courseVersion(), lesson(), quiz(), result());
    }
}
