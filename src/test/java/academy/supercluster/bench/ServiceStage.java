/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.assessment.TakingQuiz;
import academy.supercluster.assessment.question.Answer;
import academy.supercluster.assessment.question.AnswerJson;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonContent.Recall;
import academy.supercluster.identity.OpeningAccounts;
import academy.supercluster.identity.Role;
import academy.supercluster.learning.DecidingCase;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Intent;
import academy.supercluster.learning.Studying;
import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.SignIn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plays a life as a person would: through the public services, at the moments when it happens. */
final class ServiceStage implements Stage {

    private final ApplicationContext academy;
    private final MovingClock clock;
    private final Deque<Long> seeds = new ArrayDeque<>();

    ServiceStage(ApplicationContext academy) {
        this.academy = academy;
        this.clock = academy.getBean(MovingClock.class);
    }

    /** The next of the seeds by which questions were drawn here, in order. */
    long nextSeed() {
        return seeds.removeFirst();
    }

    @Override
    public void join(String email, String name, ZoneId zone, Instant at) {
        clock.stopAt(at);
        var person = academy.getBean(OpeningAccounts.class)
                .open(
                        new EmailAddress(email),
                        name,
                        Locale.ENGLISH,
                        zone,
                        GenerateLearners.PASSWORD,
                        Set.of(Role.LEARNER));
        SignIn.as(person, Role.LEARNER);
    }

    @Override
    public Studies enrol(CourseOutline course, Intent intent, Instant at) {
        clock.stopAt(at);
        academy.getBean(Enrolling.class).enrol(course.id(), intent);
        return new Served(course);
    }

    private final class Served implements Studies {

        private final CourseOutline course;

        private Served(CourseOutline course) {
            this.course = course;
        }

        @Override
        public int events() {
            return 0;
        }

        @Override
        public void open(Lesson lesson, Instant at) {
            clock.stopAt(at);
            academy.getBean(Studying.class).open(course, lesson.id());
        }

        @Override
        public void markAsRead(Lesson lesson, Instant at) {
            clock.stopAt(at);
            academy.getBean(Studying.class).markAsRead(course.id(), course.version(), lesson.id());
        }

        @Override
        public void answerRecall(Lesson lesson, LessonContent content, Recall recall, String option, Instant at) {
            clock.stopAt(at);
            academy.getBean(Studying.class)
                    .answerRecall(course.id(), course.version(), lesson.id(), recall.id(), option);
        }

        @Override
        public void decide(Lesson lesson, Map<String, String> choices, String reason, Instant at) {
            clock.stopAt(at);
            academy.getBean(DecidingCase.class).decide(course.id(), course.version(), lesson.id(), choices, reason);
        }

        @Override
        public Sitting beginQuiz(Lesson lesson, Instant at) {
            clock.stopAt(at);
            var taking = academy.getBean(TakingQuiz.class);
            var sheet = taking.start(course.id(), course.version(), lesson.id());
            seeds.add(academy.getBean(JdbcClient.class)
                    .sql("select seed from attempt where id = ?")
                    .param(sheet.attempt().value())
                    .query(Long.class)
                    .single());
            return new Sitting() {

                @Override
                public List<Task> tasks() {
                    return sheet.items().stream()
                            .map(item -> item.question().task())
                            .toList();
                }

                @Override
                public void answer(int place, Answer answer, Instant at) {
                    clock.stopAt(at);
                    var now = taking.sheet(sheet.attempt()).items().get(place);
                    var sent = AnswerJson.write(now.arrangement().shown(answer));
                    taking.answer(sheet.attempt(), place, now.revision(), sent);
                }

                @Override
                public boolean submit(Instant at) {
                    clock.stopAt(at);
                    return taking.submit(sheet.attempt()).passed();
                }
            };
        }
    }
}
