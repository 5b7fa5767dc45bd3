/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.activity.ActivityAttempted;
import academy.supercluster.learning.activity.ActivityCompleted;
import academy.supercluster.learning.activity.ActivityRetained;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Percent;
import academy.supercluster.shared.Refusal;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Enrolling, studying and what is kept of it. */
class LearningOnEitherDatabaseTests {

    @Nested
    class WithH2 extends Rules {}

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {}

    @AcademyTest
    @Import(FakeCourses.class)
    @RecordApplicationEvents
    abstract static class Rules {

        @Autowired
        FakeCourses courses;

        @Autowired
        Enrolling enrolling;

        @Autowired
        Studying studying;

        @Autowired
        Enrolments enrolments;

        @Autowired
        Ledger ledger;

        @Autowired
        EnrolmentRows rows;

        @Autowired
        CourseCatalogue catalogue;

        @Autowired
        JdbcClient database;

        @Autowired
        TransactionTemplate transaction;

        @Autowired
        ApplicationEventPublisher neighbours;

        @Autowired
        ApplicationEvents events;

        @Autowired
        Statements statements;

        @Autowired
        LearningPersonalData personalData;

        @Autowired
        MeterRegistry meters;

        SignedIn learner;

        @BeforeEach
        void signIn() {
            learner = SignIn.as(Role.LEARNER);
        }

        @AfterEach
        void theSummaryIsWhatTheLogSays() {
            assertThat(rebuilding().findsNoDifference()).isPositive();
            SignIn.out();
        }

        @Test
        void aReadingIsCompletedByRightAnswersOnly() {
            var course = enrolledIn("recall-a", "b");
            assertThat(answer(course, "recall-a", "q1", "no"))
                    .isEqualTo(new RecallAnswer(false, "<p>Not quite.</p>", false));
            assertThat(answer(course, "recall-a", "q1", "yes").completed()).isFalse();
            assertThat(answer(course, "recall-a", "q1", "yes").right()).isTrue();
            assertThat(standing(course).state()).isEqualTo(HonestState.STARTED);
            assertThat(answer(course, "recall-a", "q2", "yes").completed()).isTrue();
            assertThat(standing(course).percent()).isEqualTo(new Percent(50));
            assertThat(events.stream(LessonCompleted.class)).hasSize(1);
        }

        @Test
        void openingAPageIsNoProgressAndIsRemembered() {
            var course = enrolledIn("a", "b");
            studying.open(course, new LessonId("b"));
            var standing = standing(course);
            assertThat(standing.state()).isEqualTo(HonestState.ENROLLED);
            assertThat(standing.percent()).isEqualTo(Percent.NONE);
            assertThat(standing.lastLesson()).isEqualTo(new LessonId("b"));
            assertThat(standing.next().orElseThrow().id()).isEqualTo(new LessonId("b"));
        }

        @Test
        void theLastLessonFinishesTheCourseOnce() {
            var course = enrolledIn("a", "b");
            mark(course, "a");
            mark(course, "b");
            mark(course, "b");
            assertThat(standing(course).state()).isEqualTo(HonestState.PASSED);
            assertThat(standing(course).percent()).isEqualTo(Percent.ALL);
            assertThat(events.stream(LessonCompleted.class)).hasSize(2);
            assertThat(events.stream(CourseCompleted.class))
                    .containsExactly(new CourseCompleted(
                            standing(course).enrolment(), learner.id(), course.id(), course.version()));
        }

        @Test
        void aLessonIsCompletedByItsOwnRuleOnly() {
            var course = enrolledIn("recall-a", "case-b", "quiz-c");
            for (var lesson : List.of("recall-a", "case-b", "quiz-c")) {
                assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> mark(course, lesson))
                        .extracting(Refusal::key)
                        .isEqualTo("learning.refusal.other-rule");
            }
            assertThat(standing(course).percent()).isEqualTo(Percent.NONE);
        }

        @Test
        void nobodyStudiesWhereTheyAreNotEnrolled() {
            enrolledIn("a");
            var other = courses.publishNew("a", "recall-b");
            assertThatThrownBy(() -> mark(other, "a")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> answer(other, "recall-b", "q1", "yes")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> enrolling.unenrol(other.id())).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> studying.finish(other.id())).isInstanceOf(Refusal.class);
            assertThat(studying.open(other, new LessonId("a"))).isEmpty();
            assertThat(enrolments.mine(other)).isEmpty();
        }

        @Test
        void whatDoesNotExistIsNotFound() {
            var course = enrolledIn("recall-a", "b");
            assertThatThrownBy(() -> mark(course, "z")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> answer(course, "recall-a", "q9", "yes")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> answer(course, "recall-a", "q1", "zz")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> studying.markAsRead(course.id(), 7, new LessonId("b")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(
                            () -> enrolling.enrol(new academy.supercluster.courses.CourseId("nowhere"), Intent.BROWSE))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void whoeverIsNotSignedInIsRefused() {
            var course = enrolledIn("a");
            SignIn.out();
            assertThatThrownBy(() -> enrolling.enrol(course.id(), Intent.COMPLETE))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(() -> mark(course, "a")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(() -> enrolments.mine()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }

        @Test
        void anEnrolmentBelongsToOnePerson() {
            var course = enrolledIn("a");
            var enrolment = standing(course).enrolment();
            assertThat(enrolments.belongsTo(enrolment, learner.id())).isTrue();
            assertThat(enrolments.belongsTo(enrolment, new UserId(UUID.randomUUID())))
                    .isFalse();
            enrolling.unenrol(course.id());
            assertThat(enrolments.belongsTo(enrolment, learner.id())).isFalse();
        }

        @Test
        void whoeverComesBackGoesOnWhereTheyLeft() {
            var course = enrolledIn("a", "b");
            mark(course, "a");
            enrolling.unenrol(course.id());
            assertThat(enrolments.mine()).isEmpty();
            enrolling.enrol(course.id(), Intent.SELECTED_PARTS);
            enrolling.enrol(course.id(), Intent.SELECTED_PARTS);
            assertThat(standing(course).percent()).isEqualTo(new Percent(50));
            assertThat(kinds(course))
                    .containsExactly(
                            LearningEvent.Kind.ENROLLED,
                            LearningEvent.Kind.LESSON_STARTED,
                            LearningEvent.Kind.LESSON_COMPLETED,
                            LearningEvent.Kind.UNENROLLED,
                            LearningEvent.Kind.ENROLLED);
        }

        @Test
        void whatANeighbourJudgedTicksTheLessonInTheSameTransaction() {
            var course = enrolledIn("quiz-a", "b");
            var enrolment = standing(course).enrolment();
            tell(new Attempted(enrolment, "quiz-a", "attempt:1"));
            tell(new Attempted(enrolment, "quiz-a", "attempt:1"));
            assertThat(standing(course).state()).isEqualTo(HonestState.ATTEMPTED);
            assertThat(standing(course).percent()).isEqualTo(Percent.NONE);
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        neighbours.publishEvent(new Passed(enrolment, "quiz-a", "attempt:2"));
                        throw new IllegalStateException("The neighbour fails");
                    }))
                    .hasMessage("The neighbour fails");
            assertThat(standing(course).percent()).isEqualTo(Percent.NONE);
            tell(new Passed(enrolment, "quiz-a", "attempt:3"));
            tell(new Passed(enrolment, "quiz-a", "attempt:3"));
            assertThat(standing(course).percent()).isEqualTo(new Percent(50));
            assertThat(kinds(course))
                    .containsExactly(
                            LearningEvent.Kind.ENROLLED,
                            LearningEvent.Kind.LESSON_STARTED,
                            LearningEvent.Kind.ACTIVITY_ATTEMPTED,
                            LearningEvent.Kind.ACTIVITY_ATTEMPTED,
                            LearningEvent.Kind.LESSON_COMPLETED);
        }

        @Test
        void aResultOutsideOfATransactionIsRefused() {
            var course = enrolledIn("quiz-a");
            var enrolment = standing(course).enrolment();
            assertThatThrownBy(() -> neighbours.publishEvent(new Passed(enrolment, "quiz-a", "attempt:1")))
                    .isInstanceOf(IllegalTransactionStateException.class);
        }

        @Test
        void aCourseThatGrewTellsAndKeepsTheFinish() {
            var course = enrolledIn("a");
            mark(course, "a");
            var newer = courses.publish(course.id().value(), "a", "b", "c");
            assertThat(standing(newer).percent()).isEqualTo(new Percent(33));
            var standing = studying.open(newer, new LessonId("b")).orElseThrow();
            assertThat(standing.change().added()).hasSize(2);
            assertThat(standing.finish()).isNotNull();
            assertThat(standing.state()).isEqualTo(HonestState.PASSED);
            studying.readChange(newer.id());
            assertThat(standing(newer).change().isEmpty()).isTrue();
            mark(newer, "b");
            mark(newer, "c");
            assertThat(events.stream(CourseCompleted.class).map(CourseCompleted::version))
                    .containsExactly(1, 2);
        }

        @Test
        void aTabWithTheOlderVersionStillCounts() {
            var course = enrolledIn("a", "b");
            var newer = courses.publish(course.id().value(), "b", "a", "c");
            studying.open(newer, new LessonId("b"));
            mark(course, "a");
            assertThat(standing(newer).percent()).isEqualTo(new Percent(33));
        }

        @Test
        void whereTheLastMissingLessonWasRemovedTheLearnerFinishes() {
            var course = enrolledIn("a", "b");
            mark(course, "a");
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> studying.finish(course.id()));
            var newer = courses.publish(course.id().value(), "a");
            assertThat(studying.open(newer, new LessonId("a")).orElseThrow().finishable())
                    .isTrue();
            assertThat(events.stream(CourseCompleted.class)).isEmpty();
            studying.finish(course.id());
            assertThat(events.stream(CourseCompleted.class)).hasSize(1);
            assertThat(standing(newer).finishable()).isFalse();
        }

        @Test
        void twentyTicksAtOnceAllCount() throws Exception {
            var lessons = IntStream.range(0, 20).mapToObj(i -> "lesson-" + i).toArray(String[]::new);
            var course = enrolledIn(lessons);
            var ticks = new ArrayList<Callable<Void>>();
            for (var lesson : lessons) {
                for (var twice = 0; twice < 2; twice++) {
                    ticks.add(() -> {
                        mark(course, lesson);
                        return null;
                    });
                }
            }
            atOnce(ticks);
            assertThat(standing(course).percent()).isEqualTo(Percent.ALL);
            assertThat(kinds(course).stream().filter(LearningEvent.Kind.COURSE_COMPLETED::equals))
                    .hasSize(1);
        }

        @Test
        void enrollingManyTimesAtOnceEnrolsOnce() throws Exception {
            var course = courses.publishNew("a");
            var times = new ArrayList<Callable<Void>>();
            for (var i = 0; i < 8; i++) {
                times.add(() -> {
                    enrolling.enrol(course.id(), Intent.COMPLETE);
                    return null;
                });
            }
            atOnce(times);
            assertThat(kinds(course)).containsExactly(LearningEvent.Kind.ENROLLED);
        }

        @Test
        void anythingThatMayHappenAtOnceLeavesOneTruth() throws Exception {
            var course = enrolledIn("a", "b", "recall-c", "quiz-d");
            var enrolment = standing(course).enrolment();
            var random = new Random(20261124);
            var acts = new ArrayList<Callable<Void>>();
            for (var i = 0; i < 60; i++) {
                var act = random.nextInt(6);
                acts.add(() -> {
                    switch (act) {
                        case 0 -> mark(course, "a");
                        case 1 -> mark(course, "b");
                        case 2 -> answer(course, "recall-c", "q1", "yes");
                        case 3 -> answer(course, "recall-c", "q2", "no");
                        case 4 -> studying.open(course, new LessonId("b"));
                        default -> tell(new Attempted(enrolment, "quiz-d", "attempt:" + UUID.randomUUID()));
                    }
                    return null;
                });
            }
            atOnce(acts);
            assertThat(standing(course).completed()).isEqualTo(2);
        }

        @Test
        void questionsCostOneStatementAndActsAFew() {
            var course = enrolledIn("a", "b", "recall-c");
            assertThat(statements.during(() -> enrolments.mine(course))).hasSize(1);
            assertThat(statements.during(() -> enrolments.mine())).hasSize(1);
            assertThat(statements.during(() -> studying.open(course, new LessonId("b"))))
                    .hasSize(2);
            assertThat(statements.during(() -> studying.open(course, new LessonId("b"))))
                    .hasSize(1);
            assertThat(statements.during(() -> answer(course, "recall-c", "q1", "no")))
                    .hasSizeLessThanOrEqualTo(5);
            assertThat(statements.during(() -> answer(course, "recall-c", "q1", "yes")))
                    .hasSizeLessThanOrEqualTo(5);
            assertThat(statements.during(() -> mark(course, "a"))).hasSizeLessThanOrEqualTo(5);
        }

        @Test
        void aPersonsDataIsExportedWholeAndErasedWhole() {
            var course = enrolledIn("recall-a", "b");
            answer(course, "recall-a", "q1", "yes");
            var person = learner.id().value();
            var export = personalData.export(person);
            assertThat((List<?>) export.get("enrolments")).hasSize(1);
            assertThat((List<?>) export.get("events")).hasSize(3);
            assertThat((List<?>) export.get("lessons")).hasSize(1);
            SignIn.as(Role.LEARNER);
            enrolling.enrol(course.id(), Intent.COMPLETE);
            transaction.executeWithoutResult(status -> personalData.erase(person));
            assertThat(personalData.export(person).values()).allMatch(rows -> ((List<?>) rows).isEmpty());
            assertThat(standing(course).state()).isEqualTo(HonestState.ENROLLED);
        }

        @Test
        void whatWasRetainedIsWrittenDownOnceForALessonAndTakesNothingFurther() {
            var course = enrolledIn("a", "quiz-b", "quiz-c");
            var enrolment = standing(course).enrolment();
            tell(new Passed(enrolment, "quiz-b", "attempt:1"));
            var before = standing(course);
            tell(new Retained(enrolment, "quiz-b", "probe:1"));
            var retained = standing(course);
            assertThat(retained.lasting().retainedAt()).isNotNull();
            assertThat(retained.lasting().appliedAt()).isNull();
            assertThat(retained.state()).isEqualTo(before.state());
            assertThat(retained.percent()).isEqualTo(before.percent());
            tell(new Retained(enrolment, "quiz-b", "probe:2"));
            assertThat(kinds(course)).containsOnlyOnce(LearningEvent.Kind.RETAINED);
            tell(new Retained(enrolment, "quiz-c", "probe:3"));
            assertThat(standing(course).lasting()).isEqualTo(retained.lasting());
            assertThat(transaction.execute(status -> ledger.read(enrolment)).stream()
                            .filter(event -> event.kind() == LearningEvent.Kind.RETAINED)
                            .map(LearningEvent::data))
                    .containsExactly("probe:1 classify stage", "probe:3 classify stage");
        }

        @Test
        void anAcceptedAssignmentIsAppliedWhoeverAcceptsItAndAPassedQuizIsNot() {
            var course = enrolledIn("quiz-a", "assignment-b");
            var enrolment = standing(course).enrolment();
            tell(new Passed(enrolment, "quiz-a", "attempt:1"));
            tell(new Attempted(enrolment, "assignment-b", "submission:1"));
            assertThat(standing(course).lasting()).isEqualTo(Lasting.NOTHING);
            tell(new Passed(enrolment, "assignment-b", "submission:1"));
            tell(new Passed(enrolment, "assignment-b", "submission:1"));
            assertThat(standing(course).lasting().appliedAt()).isNotNull();
            assertThat(standing(course).lasting().retainedAt()).isNull();
            assertThat(standing(course).state()).isEqualTo(HonestState.PASSED);
            assertThat(kinds(course)).containsOnlyOnce(LearningEvent.Kind.APPLIED);
        }

        @Test
        void theOperatorSeesCountsOfWhatWasCommitted() {
            var lessons = meters.counter("academy.learning.lessons.completed");
            var before = lessons.count();
            var course = enrolledIn("a", "quiz-b");
            mark(course, "a");
            mark(course, "a");
            var enrolment = standing(course).enrolment();
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        neighbours.publishEvent(new Passed(enrolment, "quiz-b", "attempt:1"));
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(lessons.count() - before).isEqualTo(1);
        }

        private CourseOutline enrolledIn(String... lessons) {
            var course = courses.publishNew(lessons);
            enrolling.enrol(course.id(), Intent.COMPLETE);
            return course;
        }

        private void mark(CourseOutline course, String lesson) {
            studying.markAsRead(course.id(), course.version(), new LessonId(lesson));
        }

        private RecallAnswer answer(CourseOutline course, String lesson, String question, String option) {
            return studying.answerRecall(course.id(), course.version(), new LessonId(lesson), question, option);
        }

        private Standing standing(CourseOutline course) {
            return enrolments.mine(course).orElseThrow();
        }

        private List<LearningEvent.Kind> kinds(CourseOutline course) {
            var enrolment = standing(course).enrolment();
            return transaction.execute(status -> ledger.read(enrolment)).stream()
                    .map(LearningEvent::kind)
                    .toList();
        }

        private void tell(Object result) {
            transaction.executeWithoutResult(status -> neighbours.publishEvent(result));
        }

        private RebuiltFromTheLog rebuilding() {
            return new RebuiltFromTheLog(rows, ledger, catalogue, database, transaction);
        }

        private void atOnce(List<Callable<Void>> acts) throws Exception {
            var start = new CyclicBarrier(4);
            try (var threads = Executors.newFixedThreadPool(4)) {
                var work = IntStream.range(0, 4)
                        .mapToObj(thread -> threads.submit(() -> {
                            SignIn.as(learner);
                            start.await();
                            for (var i = thread; i < acts.size(); i += 4) {
                                acts.get(i).call();
                            }
                            return null;
                        }))
                        .toList();
                for (var each : work) {
                    each.get();
                }
            }
        }
    }

    private record Attempted(EnrolmentId enrolment, LessonId lesson, int courseVersion, String evidence)
            implements ActivityAttempted {

        Attempted(EnrolmentId enrolment, String lesson, String evidence) {
            this(enrolment, new LessonId(lesson), 1, evidence);
        }
    }

    private record Retained(
            EnrolmentId enrolment, LessonId lesson, int courseVersion, String evidence, List<String> objectives)
            implements ActivityRetained {

        Retained(EnrolmentId enrolment, String lesson, String evidence) {
            this(enrolment, new LessonId(lesson), 1, evidence, List.of("classify", "stage"));
        }
    }

    private record Passed(EnrolmentId enrolment, LessonId lesson, int courseVersion, String evidence)
            implements ActivityCompleted {

        Passed(EnrolmentId enrolment, String lesson, String evidence) {
            this(enrolment, new LessonId(lesson), 1, evidence);
        }
    }
}
