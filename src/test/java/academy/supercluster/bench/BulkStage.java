/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.assessment.BulkAttempt;
import academy.supercluster.assessment.BulkQuizzes;
import academy.supercluster.assessment.question.Answer;
import academy.supercluster.assessment.question.Task;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Plays one life after the other into rows. */
final class BulkStage implements Stage {

    private final BulkRows rows;
    private final BulkQuizzes quizzes;
    private final String hash;
    private final LongSupplier seeds;
    private @Nullable UserId learner;

    /**
     * @param hash of the password that all made-up people share
     * @param seeds of the draws of attempts
     */
    BulkStage(BulkRows rows, BulkQuizzes quizzes, String hash, LongSupplier seeds) {
        this.rows = rows;
        this.quizzes = quizzes;
        this.hash = hash;
        this.seeds = seeds;
    }

    @Override
    public void join(String email, String name, ZoneId zone, Instant at) {
        learner = BulkAccount.write(rows, email, name, zone, hash, at);
    }

    @Override
    public Studies enrol(CourseOutline course, Intent intent, Instant at) {
        var person = Objects.requireNonNull(learner);
        return new Told(person, course, BulkEnrolment.of(person, course, intent, at));
    }

    private final class Told implements Studies {

        private final UserId person;
        private final CourseOutline course;
        private final BulkEnrolment enrolment;
        private final Map<String, List<BulkAttempt>> attempts = new LinkedHashMap<>();

        private Told(UserId person, CourseOutline course, BulkEnrolment enrolment) {
            this.person = person;
            this.course = course;
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
        public Sitting beginQuiz(Lesson lesson, Instant at) {
            var earlier = attempts.computeIfAbsent(lesson.id().value(), id -> new ArrayList<>());
            var attempt = quizzes.begin(person, enrolment.id(), course, lesson, earlier, seeds.getAsLong(), at);
            earlier.add(attempt);
            return new Sitting() {

                @Override
                public List<Task> tasks() {
                    return attempt.tasks();
                }

                @Override
                public void answer(int place, Answer answer, Instant at) {
                    attempt.answer(place, answer, at);
                }

                @Override
                public boolean submit(Instant at) {
                    var passed = attempt.submit(at);
                    enrolment.attempt(lesson.id(), attempt.evidence(), passed, at);
                    return passed;
                }
            };
        }

        @Override
        public void end() {
            enrolment.write(rows);
            attempts.values().forEach(all -> all.forEach(attempt -> attempt.write(rows)));
        }
    }
}
