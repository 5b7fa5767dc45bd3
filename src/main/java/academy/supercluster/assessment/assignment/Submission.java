/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.mentoring.Mentee;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in once. Text and files never change. A mentor's levels, remarks and feedback are kept as they are
 * given; once decided, they do not change either.
 */
@Entity
@Table(name = "submission")
class Submission {

    static final int MOST_REMARKS = 200;
    private static final int LONGEST_QUOTE = 2_000;

    @Id
    private UUID id;

    private UUID work;
    private int number;
    private UUID learner;
    private String course;
    private int courseVersion;
    private String lesson;
    private String assignment;
    private int mentorMinutes;
    private String text;
    private int words;
    private String fingerprint;
    private Instant submittedAt;
    private @Nullable Instant dueAt;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    private @Nullable UUID marker;
    private @Nullable Instant markingSavedAt;
    private String feedback;
    private @Nullable Instant decidedAt;

    @Version
    private long revision;

    @ElementCollection
    @CollectionTable(name = "submission_level", joinColumns = @JoinColumn(name = "submission"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "level")
    private Map<String, Integer> levels = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "submission_remark", joinColumns = @JoinColumn(name = "submission"))
    private Set<Remark> remarks = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    Submission(Work work, int number, Assignment assignment, String fingerprint, @Nullable Instant dueAt, Instant now) {
        this.id = UUID.randomUUID();
        this.work = work.id().value();
        this.number = number;
        this.learner = work.learner().value();
        this.course = work.course().value();
        this.courseVersion = work.courseVersion();
        this.lesson = work.lesson().value();
        this.assignment = assignment.id();
        this.mentorMinutes = assignment.mentorMinutes();
        this.text = work.draft();
        this.words = WordCount.of(work.draft());
        this.fingerprint = fingerprint;
        this.submittedAt = now;
        this.dueAt = dueAt;
        this.state = SubmissionState.WAITING;
        this.feedback = "";
    }

    SubmissionId id() {
        return new SubmissionId(id);
    }

    WorkId work() {
        return new WorkId(work);
    }

    int number() {
        return number;
    }

    UserId learner() {
        return new UserId(learner);
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

    String assignment() {
        return assignment;
    }

    Mentee mentee() {
        return new Mentee(learner(), course());
    }

    String text() {
        return text;
    }

    int words() {
        return words;
    }

    String fingerprint() {
        return fingerprint;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    /** When it was due; null if it had no date. */
    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    SubmissionState state() {
        return state;
    }

    Optional<UserId> marker() {
        return Optional.ofNullable(marker).map(UserId::new);
    }

    Optional<Instant> markingSavedAt() {
        return Optional.ofNullable(markingSavedAt);
    }

    String feedback() {
        return feedback;
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    long revision() {
        return revision;
    }

    Map<String, Integer> levels() {
        return Map.copyOf(levels);
    }

    /** In the order of their passages. */
    List<Remark> remarks() {
        return remarks.stream()
                .sorted(Comparator.comparingInt(Remark::passageStart)
                        .thenComparing(Remark::madeAt)
                        .thenComparing(Remark::id))
                .toList();
    }

    boolean isDecided() {
        return decidedAt != null;
    }

    /** @throws Refusal once a mentor has begun with it, or it is decided */
    void withdraw() {
        if (state != SubmissionState.WAITING || marker != null) {
            throw new Refusal("assessment.work.refusal.being-marked");
        }
        state = SubmissionState.WITHDRAWN;
    }

    /** @throws NotFound if the rubric has no such criterion */
    void level(Assignment rubric, String criterion, int level, UserId mentor, Instant now) {
        if (rubric.rubric().stream().noneMatch(each -> each.id().equals(criterion))
                || level < 1
                || level > Assignment.LEVELS) {
            throw new NotFound("level " + level + " of " + criterion);
        }
        begin(mentor, now);
        levels.put(criterion, level);
    }

    void say(String words, UserId mentor, Instant now) {
        begin(mentor, now);
        feedback = words;
    }

    /**
     * Adds a remark, or changes the one with the id.
     *
     * @throws Refusal if there are very many
     * @throws NotFound if there is no such passage
     */
    void remark(UUID remark, int start, int length, String words, UserId mentor, Instant now) {
        if (start < 0 || length <= 0 || start > text.length() - length) {
            throw new NotFound("passage " + start + "+" + length + " of " + id);
        }
        begin(mentor, now);
        remarks.removeIf(each -> each.id().equals(remark));
        if (remarks.size() >= MOST_REMARKS) {
            throw new Refusal("assessment.marking.refusal.many-remarks", MOST_REMARKS);
        }
        var quote = text.substring(start, start + Math.min(length, LONGEST_QUOTE));
        remarks.add(new Remark(remark, start, length, quote, words, mentor.value(), now));
    }

    void removeRemark(UUID remark, UserId mentor, Instant now) {
        begin(mentor, now);
        remarks.removeIf(each -> each.id().equals(remark));
    }

    /**
     * Accepts or returns it, as the {@link PassRule} says.
     *
     * @return whether it is accepted
     * @throws Refusal if a criterion has no level yet, or it would be returned without a word
     */
    boolean decide(Assignment rubric, UserId mentor, Instant now) {
        begin(mentor, now);
        var open = rubric.rubric().stream()
                .filter(criterion -> !levels.containsKey(criterion.id()))
                .count();
        if (open > 0) {
            throw new Refusal("assessment.marking.refusal.open-criteria", open);
        }
        var accepted = PassRule.accepts(rubric.rubric().stream()
                .map(each -> levels.getOrDefault(each.id(), 1))
                .toList());
        if (!accepted && feedback.isBlank() && remarks.isEmpty()) {
            throw new Refusal("assessment.marking.refusal.no-word");
        }
        state = accepted ? SubmissionState.ACCEPTED : SubmissionState.RETURNED;
        decidedAt = now;
        return accepted;
    }

    private void begin(UserId mentor, Instant now) {
        if (state == SubmissionState.WITHDRAWN) {
            throw new Refusal("assessment.marking.refusal.withdrawn");
        }
        if (isDecided()) {
            throw new Refusal("assessment.marking.refusal.decided");
        }
        marker = mentor.value();
        markingSavedAt = now;
    }
}
