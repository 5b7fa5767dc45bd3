/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.LearningEvent.Kind;
import academy.supercluster.shared.Percent;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The relation of one person to one course, holding the stored summary of its log. Every act says what happened; the
 * {@link Ledger} writes that down. Whoever acts holds the row locked, so events have one order.
 */
@Entity
@Table(name = "enrolment")
class Enrolment {

    /** Later wrong answers to recall questions of a lesson get their feedback but are no longer written down. */
    static final int TRIES_WRITTEN_DOWN = 60;

    @Id
    private UUID id;

    private UUID learner;
    private String course;

    @Enumerated(EnumType.STRING)
    private Intent intent;

    private boolean active;
    private Instant enrolledAt;
    private int courseVersion;
    private int toldVersion;

    @Enumerated(EnumType.STRING)
    private HonestState state;

    private int percent;
    private int completed;
    private @Nullable Integer finishVersion;
    private @Nullable Instant finishedAt;
    private int finishedVersion;
    private @Nullable Instant retainedAt;
    private @Nullable Instant appliedAt;
    private @Nullable String lastLesson;
    private Instant lastActivity;
    private int lastSequence;

    @Version
    private long revision;

    @ElementCollection
    @CollectionTable(name = "lesson_progress", joinColumns = @JoinColumn(name = "enrolment"))
    @MapKeyColumn(name = "lesson")
    private Map<String, LessonStanding> lessons = new HashMap<>();

    @Transient
    private final List<LearningEvent> happened = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    EnrolmentId id() {
        return new EnrolmentId(id);
    }

    UserId learner() {
        return new UserId(learner);
    }

    CourseId course() {
        return new CourseId(course);
    }

    boolean isActive() {
        return active;
    }

    Intent intent() {
        return intent;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    /** The version the summary is about: the newest the learner has come to. */
    int courseVersion() {
        return courseVersion;
    }

    /** The version up to which the learner knows what changed. */
    int toldVersion() {
        return toldVersion;
    }

    /** Where the learner was last; a place in the course, not progress. */
    Optional<LessonId> lastLesson() {
        return Optional.ofNullable(lastLesson).map(LessonId::new);
    }

    Instant lastActivity() {
        return lastActivity;
    }

    Optional<LessonStanding> standing(LessonId lesson) {
        return Optional.ofNullable(lessons.get(lesson.value()));
    }

    /** The stored summary; rebuilding it from the log gives the same. */
    Progress progress() {
        var finish = finishVersion == null || finishedAt == null ? null : new Finish(finishVersion, finishedAt);
        return new Progress(
                active,
                lessonsById(),
                new Percent(percent),
                completed,
                state,
                finish,
                finishedVersion,
                new Lasting(retainedAt, appliedAt));
    }

    Map<LessonId, LessonStanding> lessonsById() {
        return lessons.entrySet().stream()
                .collect(Collectors.toMap(entry -> new LessonId(entry.getKey()), Map.Entry::getValue));
    }

    /** Enrols, also again; to enrol twice changes the intent only. */
    void enrol(Intent wanted, Instant now) {
        if (!active || intent != wanted) {
            intent = wanted;
            active = true;
            happen(Kind.ENROLLED, null, courseVersion, now, wanted.name());
        }
    }

    void unenrol(Instant now) {
        if (active) {
            active = false;
            happen(Kind.UNENROLLED, null, courseVersion, now, "");
        }
    }

    /** Comes to a newer version of the course. */
    void catchUp(CourseOutline newer, CourseChange change, Instant now) {
        if (newer.version() > courseVersion) {
            if (change.isEmpty() && toldVersion == courseVersion) {
                toldVersion = newer.version();
            }
            courseVersion = newer.version();
            happen(Kind.COURSE_CHANGED, null, courseVersion, now, change.isEmpty() ? "" : "outline");
            count(newer);
        }
    }

    /** Knows what changed. */
    void readChange(Instant now) {
        if (toldVersion < courseVersion) {
            toldVersion = courseVersion;
            happen(Kind.CHANGE_READ, null, courseVersion, now, "");
        }
    }

    /** Answers a recall question; once answered rightly, further answers change nothing. */
    void answerRecall(LessonId lesson, int version, String question, String option, boolean right, Instant now) {
        var before = begin(lesson, version, now);
        if (!before.recalled(question) && (right || before.tries() < TRIES_WRITTEN_DOWN)) {
            var data = question + " " + option + (right ? " right" : " wrong");
            happen(Kind.RECALL_ANSWERED, lesson, version, now, data);
        }
    }

    void decide(LessonId lesson, int version, Instant now) {
        begin(lesson, version, now);
        happen(Kind.DECISION_TAKEN, lesson, version, now, "");
    }

    /** Hands something in; the same evidence again changes nothing. */
    void attempt(LessonId lesson, int version, String evidence, Instant now) {
        if (!begin(lesson, version, now).evidence().equals(evidence)) {
            happen(Kind.ACTIVITY_ATTEMPTED, lesson, version, now, evidence);
            state = state == HonestState.PASSED ? state : HonestState.ATTEMPTED;
        }
    }

    /**
     * Completes a lesson, and the course with its last one.
     *
     * @param outline of {@link #courseVersion()}
     */
    void complete(LessonId lesson, int version, String by, CourseOutline outline, Instant now) {
        if (begin(lesson, version, now).completed()) {
            return;
        }
        happen(Kind.LESSON_COMPLETED, lesson, version, now, by);
        count(outline);
        finish(outline, now);
    }

    /** Finishes the version if every lesson is completed; only an act of the learner does, never an edit. */
    void finish(CourseOutline outline, Instant now) {
        count(outline);
        if (isFinishable(outline)) {
            happen(Kind.COURSE_COMPLETED, null, courseVersion, now, "");
            finishedVersion = courseVersion;
            state = HonestState.PASSED;
            if (finishVersion == null) {
                finishVersion = courseVersion;
                finishedAt = now;
            }
        }
    }

    /** Still knows weeks later what was passed in the lesson; takes no lesson further. */
    void retain(LessonId lesson, int version, String data, Instant now) {
        happen(Kind.RETAINED, lesson, version, now, data);
        retainedAt = retainedAt == null ? now : retainedAt;
    }

    /** Has used on their own matter what the course teaches; takes no lesson further. */
    void apply(LessonId lesson, int version, String evidence, Instant now) {
        happen(Kind.APPLIED, lesson, version, now, evidence);
        appliedAt = appliedAt == null ? now : appliedAt;
    }

    /** Whether nothing is left of the version and it has not been finished yet. */
    boolean isFinishable(CourseOutline outline) {
        var size = outline.lessons().size();
        return size > 0 && finishedVersion < outline.version() && Progress.completed(lessonsById(), outline) == size;
    }

    /** What happened since this was last asked. */
    List<LearningEvent> takeHappened() {
        var taken = List.copyOf(happened);
        happened.clear();
        return taken;
    }

    private LessonStanding begin(LessonId lesson, int version, Instant now) {
        var before = lessons.get(lesson.value());
        if (before == null) {
            happen(Kind.LESSON_STARTED, lesson, version, now, "");
            state = state == HonestState.ENROLLED ? HonestState.STARTED : state;
        }
        return lessons.getOrDefault(lesson.value(), LessonStanding.BEGUN);
    }

    private void happen(Kind kind, @Nullable LessonId lesson, int version, Instant now, String data) {
        var event = new LearningEvent(++lastSequence, kind, lesson, version, now, data);
        if (LessonStanding.isMovedBy(kind)) {
            lessons.merge(event.requiredLesson().value(), LessonStanding.BEGUN, (before, begun) -> before.after(event));
        }
        lastActivity = now;
        happened.add(event);
    }

    private void count(CourseOutline outline) {
        if (outline.version() != courseVersion) {
            throw new IllegalArgumentException("Version " + outline.version() + " instead of " + courseVersion);
        }
        completed = Progress.completed(lessonsById(), outline);
        percent = Progress.percent(completed, outline).value();
    }
}
