/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.LessonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened between a learner and a course. The log of these events is the only source of progress; it
 * is appended to and never changed.
 *
 * @param sequence 1 for the first event of an enrolment, then rising without gaps
 * @param lesson the lesson, for the kinds that concern one
 * @param courseVersion the version of the course the learner had before them
 * @param data a few words that depend on the kind, see {@link Kind}
 */
public record LearningEvent(
        int sequence, Kind kind, @Nullable LessonId lesson, int courseVersion, Instant at, String data) {

    /** What can happen. */
    public enum Kind {
        /** Enrolled, also again; data: the {@link Intent}. */
        ENROLLED,
        /** Left the course; what was earned stays. */
        UNENROLLED,
        /** The learner came to a newer version; data: empty if its outline has nothing new to tell. */
        COURSE_CHANGED,
        /** The learner has read what changed up to this version. */
        CHANGE_READ,
        /** The first learning act in a lesson. */
        LESSON_STARTED,
        /** A recall question was answered; data: {@code question option right|wrong}. */
        RECALL_ANSWERED,
        /** The decisions of a case were taken and the reason written down. */
        DECISION_TAKEN,
        /** Something was handed in and judged; data: what proves it. */
        ACTIVITY_ATTEMPTED,
        /** The lesson's completion rule was met; data: by what. */
        LESSON_COMPLETED,
        /** The learner completed the last missing lesson of this version, or finished by an act of their own. */
        COURSE_COMPLETED,
        /** What was passed in this lesson was still there weeks later; data: what proves it, then the objectives. */
        RETAINED,
        /** Work on the learner's own matter was accepted in this lesson; data: what proves it. */
        APPLIED
    }

    /** The lesson of an event that has one. */
    LessonId requiredLesson() {
        if (lesson == null) {
            throw new IllegalStateException(kind + " without a lesson");
        }
        return lesson;
    }
}
