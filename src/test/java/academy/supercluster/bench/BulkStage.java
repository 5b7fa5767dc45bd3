/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonContent.Recall;
import academy.supercluster.identity.BulkAccount;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.BulkEnrolment;
import academy.supercluster.learning.Intent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plays one life after the other into rows. */
final class BulkStage implements Stage {

    private final BulkRows rows;
    private final String hash;
    private @Nullable UserId learner;

    /** @param hash of the password that all made-up people share */
    BulkStage(BulkRows rows, String hash) {
        this.rows = rows;
        this.hash = hash;
    }

    @Override
    public void join(String email, String name, ZoneId zone, Instant at) {
        learner = BulkAccount.write(rows, email, name, zone, hash, at);
    }

    @Override
    public Studies enrol(CourseOutline course, Intent intent, Instant at) {
        return new Told(BulkEnrolment.of(Objects.requireNonNull(learner), course, intent, at));
    }

    private final class Told implements Studies {

        private final BulkEnrolment enrolment;

        private Told(BulkEnrolment enrolment) {
            this.enrolment = enrolment;
        }

        @Override
        public int events() {
            return enrolment.events();
        }

        @Override
        public void open(Lesson lesson, Instant at) {
            enrolment.open(lesson.id());
        }

        @Override
        public void markAsRead(Lesson lesson, Instant at) {
            enrolment.markAsRead(lesson.id(), at);
        }

        @Override
        public void answerRecall(Lesson lesson, LessonContent content, Recall recall, String option, Instant at) {
            enrolment.answerRecall(lesson.id(), content, recall, option, at);
        }

        @Override
        public void decide(Lesson lesson, Map<String, String> choices, String reason, Instant at) {
            enrolment.decide(lesson.id(), choices, reason, at);
        }

        @Override
        public void end() {
            enrolment.write(rows);
        }
    }
}
