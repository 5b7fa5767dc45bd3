/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.bench.BulkRows;
import academy.supercluster.bench.BulkTable;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonContent.Recall;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One enrolment told act by act to the entity that the services use, then written as rows. What it writes differs from
 * what the services write only if the services do more than the entity says, which a test watches.
 */
public final class BulkEnrolment {

    private static final BulkTable ENROLMENT = BulkTable.of(
            "enrolment",
            "id",
            "learner",
            "course",
            "intent",
            "active",
            "enrolled_at",
            "course_version",
            "told_version",
            "state",
            "percent",
            "completed",
            "finish_version",
            "finished_at",
            "finished_version",
            "last_lesson",
            "last_activity",
            "last_sequence",
            "revision");
    private static final BulkTable LESSON = BulkTable.of(
            "lesson_progress", "enrolment", "lesson", "state", "recalled", "tries", "evidence", "completed_at");
    private static final BulkTable EVENT = BulkTable.of(
            "learning_event", "enrolment", "sequence", "kind", "lesson", "course_version", "happened_at", "data");
    private static final BulkTable DECISION = BulkTable.of(
            "case_decision", "learner", "course", "lesson", "course_version", "choices", "reason", "decided_at");

    private final Enrolment enrolment;
    private final CourseOutline outline;
    private final List<LearningEvent> events = new ArrayList<>();
    private final List<Decided> decisions = new ArrayList<>();
    private @Nullable String lastLesson;
    private long revision;

    private BulkEnrolment(Enrolment enrolment, CourseOutline outline) {
        this.enrolment = enrolment;
        this.outline = outline;
    }

    /** Enrols, as {@link Enrolling} does. */
    public static BulkEnrolment of(UserId learner, CourseOutline outline, Intent intent, Instant at) {
        var enrolment = AnyEnrolment.of(learner.value(), outline.id().value(), outline.version(), intent, at);
        var bulk = new BulkEnrolment(enrolment, outline);
        enrolment.enrol(intent, at);
        bulk.commit();
        return bulk;
    }

    public EnrolmentId id() {
        return enrolment.id();
    }

    /** How many events the log has so far. */
    public int events() {
        return events.size();
    }

    public void open(LessonId lesson) {
        lastLesson = lesson.value();
    }

    public void markAsRead(LessonId lesson, Instant at) {
        enrolment.complete(lesson, outline.version(), "marked", outline, at);
        commit();
    }

    public void answerRecall(LessonId lesson, LessonContent content, Recall recall, String option, Instant at) {
        var right = recall.options().stream().anyMatch(each -> each.key().equals(option) && each.right());
        enrolment.answerRecall(lesson, outline.version(), recall.id(), option, right, at);
        var standing = enrolment.standing(lesson).orElseThrow();
        if (content.recalls().stream().map(Recall::id).allMatch(standing::recalled)) {
            enrolment.complete(lesson, outline.version(), "recall", outline, at);
        }
        commit();
    }

    public void decide(LessonId lesson, Map<String, String> choices, String reason, Instant at) {
        decisions.add(new Decided(lesson, new CaseChoices(choices), reason, at));
        enrolment.decide(lesson, outline.version(), at);
        enrolment.complete(lesson, outline.version(), "decided", outline, at);
        commit();
    }

    /** Something was handed in, and perhaps passed with it, as {@link ActivityResults} hears it. */
    public void attempt(LessonId lesson, String evidence, boolean passed, Instant at) {
        enrolment.attempt(lesson, outline.version(), evidence, at);
        if (passed) {
            enrolment.complete(lesson, outline.version(), evidence, outline, at);
        }
        commit();
    }

    public void write(BulkRows rows) {
        var progress = enrolment.progress();
        var finish = progress.finish();
        var id = enrolment.id().value();
        rows.add(
                ENROLMENT,
                id,
                enrolment.learner().value(),
                enrolment.course().value(),
                enrolment.intent().name(),
                progress.active(),
                enrolment.enrolledAt(),
                enrolment.courseVersion(),
                enrolment.toldVersion(),
                progress.state().name(),
                progress.percent().value(),
                progress.completed(),
                finish == null ? null : finish.version(),
                finish == null ? null : finish.at(),
                progress.finishedVersion(),
                lastLesson,
                enrolment.lastActivity(),
                events.size(),
                revision);
        progress.lessons()
                .forEach((lesson, standing) -> rows.add(
                        LESSON,
                        id,
                        lesson.value(),
                        standing.state().name(),
                        standing.recalled(),
                        standing.tries(),
                        standing.evidence(),
                        standing.completedAt()));
        for (var event : events) {
            rows.add(
                    EVENT,
                    id,
                    event.sequence(),
                    event.kind().name(),
                    event.lesson() == null ? null : event.lesson().value(),
                    event.courseVersion(),
                    event.at(),
                    event.data());
        }
        for (var decision : decisions) {
            rows.add(
                    DECISION,
                    enrolment.learner().value(),
                    enrolment.course().value(),
                    decision.lesson.value(),
                    outline.version(),
                    decision.choices.text(),
                    decision.reason,
                    decision.at);
        }
    }

    /** The entity's version counts how often it was written. */
    private void commit() {
        var happened = enrolment.takeHappened();
        if (!happened.isEmpty()) {
            revision++;
            events.addAll(happened);
        }
    }

    private record Decided(LessonId lesson, CaseChoices choices, String reason, Instant at) {}
}
