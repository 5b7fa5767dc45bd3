/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.assessment.question.Answer;
import academy.supercluster.assessment.question.AnswerJson;
import academy.supercluster.assessment.reading.QuizFolder;
import academy.supercluster.courses.LessonId;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.Intent;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Percent;
import academy.supercluster.shared.Refusal;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Beginning, answering, submitting and looking back, and what is kept of it. */
class TakingAQuizOnEitherDatabaseTests {

    @Nested
    class WithH2 extends Rules {}

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {}

    @AcademyTest
    @RecordApplicationEvents
    abstract static class Rules {

        @Autowired
        ImportingCourse importing;

        @Autowired
        Enrolling enrolling;

        @Autowired
        Enrolments enrolments;

        @Autowired
        TakingQuiz taking;

        @Autowired
        Questions questions;

        @Autowired
        AssessmentPersonalData personalData;

        @Autowired
        JdbcClient database;

        @Autowired
        TransactionTemplate transaction;

        @Autowired
        ApplicationEvents events;

        @Autowired
        Statements statements;

        @Autowired
        MeterRegistry meters;

        QuizCourse course;
        SignedIn learner;
        EnrolmentId enrolment;

        @BeforeEach
        void enrol() {
            learner = SignIn.as(Role.LEARNER);
            course = new QuizCourse(importing);
            enrolment = enrolling.enrol(course.id(), Intent.COMPLETE);
        }

        @AfterEach
        void signOut() {
            SignIn.out();
        }

        private AttemptSheet start() {
            return taking.start(course.id(), course.version(), QuizCourse.LESSON);
        }

        private QuizDesk desk() {
            return taking.desk(course.id(), course.version(), QuizCourse.LESSON);
        }

        private AnswerReceipt answer(AttemptSheet sheet, int place, int revision, String json) {
            return taking.answer(sheet.attempt(), place, revision, json);
        }

        private void answerAllRightly(AttemptSheet sheet) {
            sheet.items().forEach(item -> answer(sheet, item.place(), item.revision(), AnswerKey.right(item)));
        }

        private void answerAllWrongly(AttemptSheet sheet) {
            sheet.items().forEach(item -> answer(sheet, item.place(), item.revision(), AnswerKey.wrong(item)));
        }

        @Test
        void beforeItOneSeesWhatAwaits() {
            var desk = desk();
            assertThat(desk.title()).isEqualTo("Stage quiz");
            assertThat(desk.pass()).isEqualTo(new Percent(75));
            assertThat(desk.questions()).isEqualTo(4);
            assertThat(desk.drafts()).isOne();
            assertThat(desk.open()).isEmpty();
            assertThat(desk.past()).isEmpty();
        }

        @Test
        void anAttemptHasWhatTheQuizDrawsAndDraftsComeLast() {
            var sheet = start();
            assertThat(sheet.items()).hasSize(5);
            assertThat(sheet.items().stream()
                            .filter(AttemptSheet.Item::counts)
                            .collect(Collectors.groupingBy(
                                    item -> item.question().objective(), Collectors.counting())))
                    .isEqualTo(Map.of("classify", 2L, "stage", 2L));
            assertThat(sheet.items().getLast().counts()).isFalse();
            assertThat(sheet.items())
                    .allSatisfy(item -> assertThat(item.answer()).isNull());
            assertThat(desk().open()).contains(sheet.attempt());
        }

        @Test
        void onlyWhoeverIsEnrolledMayBegin() {
            SignIn.as(Role.LEARNER);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(this::start)
                    .withMessage("assessment.refusal.not-enrolled");
            SignIn.out();
            assertThatThrownBy(this::start).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }

        @Test
        void aLessonThatIsNoQuizHasNone() {
            assertThatThrownBy(() -> taking.start(course.id(), course.version(), new LessonId("sort-systems")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> taking.desk(course.id(), 99, QuizCourse.LESSON))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void reloadingGoesOnWithTheSameAttempt() {
            var sheet = start();
            var first = sheet.items().getFirst();
            assertThat(answer(sheet, 0, 0, AnswerKey.right(first)))
                    .isInstanceOfSatisfying(
                            AnswerReceipt.Saved.class,
                            saved -> assertThat(saved.revision()).isOne());
            var again = start();
            assertThat(again.attempt()).isEqualTo(sheet.attempt());
            assertThat(again.items())
                    .extracting(AttemptSheet.Item::arrangement)
                    .isEqualTo(sheet.items().stream()
                            .map(AttemptSheet.Item::arrangement)
                            .toList());
            assertThat(again.items())
                    .extracting(item -> item.question().id())
                    .isEqualTo(sheet.items().stream()
                            .map(item -> item.question().id())
                            .toList());
            var kept = again.items().getFirst();
            assertThat(kept.revision()).isOne();
            assertThat(AnswerJson.write(kept.arrangement().shown(kept.answer())))
                    .isEqualTo(AnswerKey.right(first));
        }

        @Test
        void aStaleTabIsToldWhatIsSavedAndOverwritesNothing() {
            var sheet = start();
            var item = sheet.items().getFirst();
            answer(sheet, 0, 0, AnswerKey.right(item));
            var told = answer(sheet, 0, 0, AnswerKey.wrong(item));
            assertThat(told).isInstanceOfSatisfying(AnswerReceipt.Stale.class, stale -> {
                assertThat(stale.revision()).isOne();
                assertThat(stale.answer()).isEqualTo(AnswerKey.right(item));
            });
            assertThat(answer(sheet, 0, 1, AnswerKey.wrong(item))).isInstanceOf(AnswerReceipt.Saved.class);
        }

        @Test
        void theSameAnswerTwiceIsSavedOnce() {
            var sheet = start();
            var item = sheet.items().getFirst();
            var saved = answer(sheet, 0, 0, AnswerKey.right(item));
            var again = answer(sheet, 0, 0, AnswerKey.right(item));
            assertThat(again)
                    .isInstanceOfSatisfying(
                            AnswerReceipt.Saved.class,
                            receipt ->
                                    assertThat(receipt.revision()).isEqualTo(((AnswerReceipt.Saved) saved).revision()));
        }

        @Test
        void anAnswerCanBeTakenBack() {
            var sheet = start();
            var multiple = sheet.items().stream()
                    .filter(item -> item.question().id().equals("draft-word"))
                    .findFirst()
                    .orElseThrow();
            answer(sheet, multiple.place(), 0, AnswerKey.right(multiple));
            answer(sheet, multiple.place(), 1, AnswerJson.write(new Answer.Ratings(List.of(-1, -1, -1))));
            var now = taking.sheet(sheet.attempt()).items().get(multiple.place());
            assertThat(now.answer()).isNull();
            assertThat(now.revision()).isEqualTo(2);
        }

        @Test
        void whatIsNoAnswerIsRefusedAndNothingChanges() {
            var sheet = start();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> answer(sheet, 0, 0, "{\"points\":1}"))
                    .withMessage("assessment.refusal.unreadable");
            assertThatThrownBy(() -> answer(sheet, 5, 0, "{}")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> answer(sheet, -1, 0, "{}")).isInstanceOf(NotFound.class);
            assertThat(taking.sheet(sheet.attempt()).items()).allMatch(item -> item.revision() == 0);
        }

        @Test
        void everythingRightIsAHundredPerCentAndCompletesTheLesson() {
            var sheet = start();
            answerAllRightly(sheet);
            var result = taking.submit(sheet.attempt());
            assertThat(result.result()).isEqualTo(Percent.ALL);
            assertThat(result.passed()).isTrue();
            assertThat(result.items()).allMatch(item -> item.earned() == 1.0);
            assertThat(events.stream(AttemptSubmitted.class)).hasSize(1);
            assertThat(events.stream(AttemptPassed.class))
                    .containsExactly(new AttemptPassed(
                            sheet.attempt(),
                            enrolment,
                            learner.id(),
                            course.id(),
                            course.version(),
                            QuizCourse.LESSON,
                            "stage-quiz",
                            Percent.ALL));
            assertThat(database.sql("select count(*) from lesson_progress where enrolment = ? and state = 'COMPLETED'")
                            .param(enrolment.value())
                            .query(Integer.class)
                            .single())
                    .isOne();
        }

        @Test
        void everythingWrongIsNothingAndCompletesNothing() {
            var sheet = start();
            answerAllWrongly(sheet);
            var result = taking.submit(sheet.attempt());
            assertThat(result.items()).filteredOn(AttemptSheet.Item::counts).allMatch(item -> item.earned() == 0);
            assertThat(result.result()).isEqualTo(Percent.NONE);
            assertThat(result.passed()).isFalse();
            assertThat(events.stream(AttemptSubmitted.class)).hasSize(1);
            assertThat(events.stream(AttemptPassed.class)).isEmpty();
        }

        @Test
        void whatWasNotAnsweredEarnsNothingAndADraftNeverCounts() {
            var sheet = start();
            // Two of the four questions that count are answered rightly, the draft as wrongly as can be.
            answer(sheet, 0, 0, AnswerKey.right(sheet.items().get(0)));
            answer(sheet, 1, 0, AnswerKey.right(sheet.items().get(1)));
            answer(sheet, 4, 0, AnswerKey.wrong(sheet.items().get(4)));
            assertThat(taking.submit(sheet.attempt()).result()).isEqualTo(new Percent(50));
        }

        @Test
        void submittingTwiceChangesNothing() {
            var sheet = start();
            answerAllRightly(sheet);
            var first = taking.submit(sheet.attempt());
            var second = taking.submit(sheet.attempt());
            assertThat(second.result()).isEqualTo(first.result());
            assertThat(events.stream(AttemptSubmitted.class)).hasSize(1);
            assertThat(desk().open()).isEmpty();
            assertThat(desk().past()).singleElement().satisfies(past -> {
                assertThat(past.attempt()).isEqualTo(sheet.attempt());
                assertThat(past.result()).isEqualTo(Percent.ALL);
            });
            assertThat(desk().passed()).isTrue();
        }

        @Test
        void afterSubmittingNothingIsSavedAnyMore() {
            var sheet = start();
            var item = sheet.items().getFirst();
            taking.submit(sheet.attempt());
            assertThat(answer(sheet, 0, 0, AnswerKey.right(item))).isInstanceOf(AnswerReceipt.Closed.class);
            assertThat(taking.sheet(sheet.attempt()).items().getFirst().answer())
                    .isNull();
        }

        @Test
        void anotherPersonsAttemptDoesNotExist() {
            var sheet = start();
            SignIn.as(Role.LEARNER, Role.AUTHOR);
            assertThatThrownBy(() -> taking.sheet(sheet.attempt())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> taking.submit(sheet.attempt())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() ->
                            answer(sheet, 0, 0, AnswerKey.right(sheet.items().getFirst())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> taking.sheet(new AttemptId(UUID.randomUUID())))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void aSecondAttemptAsksOtherQuestions() {
            var asked = new ArrayList<Set<String>>();
            for (int i = 0; i < 2; i++) {
                var sheet = start();
                asked.add(sheet.items().stream()
                        .filter(AttemptSheet.Item::counts)
                        .map(item -> item.question().id())
                        .collect(Collectors.toSet()));
                taking.submit(sheet.attempt());
            }
            // Each pool has four questions of which two are drawn.
            assertThat(asked.get(1)).doesNotContainAnyElementsOf(asked.get(0));
        }

        @Test
        void anAttemptKeepsTheQuestionsItBeganWith() {
            var sheet = start();
            var before = course.version();
            course.publish(
                    QuizFolder.SOUND.replace("What is it?", "What is that?").replace("pass: 75", "pass: 100"));
            assertThat(course.version()).isEqualTo(before + 1);
            assertThat(taking.sheet(sheet.attempt()).items()).isEqualTo(sheet.items());
            var resumed = start();
            assertThat(resumed.attempt()).isEqualTo(sheet.attempt());
            assertThat(resumed.pass()).isEqualTo(new Percent(75));
            answerAllRightly(resumed);
            taking.submit(sheet.attempt());
            assertThat(events.stream(AttemptPassed.class))
                    .singleElement()
                    .satisfies(passed -> assertThat(passed.courseVersion()).isEqualTo(before));
        }

        @Test
        void aChangedQuestionBecomesItsNextVersionAndAnUnchangedOneKeepsIts() {
            var before = questions.latest(course.id());
            course.publish(QuizFolder.SOUND.replace("What is it?", "What is that?"));
            var after = questions.latest(course.id());
            assertThat(after.keySet()).isEqualTo(before.keySet());
            for (var question : after.keySet()) {
                if (question.equals("nobody-is-ceo")) {
                    assertThat(after.get(question).number()).isEqualTo(2);
                    assertThat(after.get(question).owner())
                            .isEqualTo(before.get(question).owner());
                } else {
                    assertThat(after.get(question)).isEqualTo(before.get(question));
                }
            }
            course.publish(QuizFolder.SOUND);
            assertThat(questions.latest(course.id()).get("nobody-is-ceo").number())
                    .isEqualTo(3);
        }

        @Test
        void statementsAreFewAndDoNotGrow() throws Exception {
            var warm = start();
            answerAllRightly(warm);
            taking.submit(warm.attempt());

            assertThat(statements.during(this::desk)).hasSize(1);
            var starting = new ArrayList<AttemptSheet>();
            assertThat(statements.during(() -> starting.add(start()))).hasSizeLessThanOrEqualTo(6);
            var sheet = starting.getFirst();
            // The questions are in memory; a cold start would read them with one statement more.
            taking.sheet(sheet.attempt());
            assertThat(statements.during(() ->
                            answer(sheet, 0, 0, AnswerKey.right(sheet.items().get(0)))))
                    .hasSizeLessThanOrEqualTo(3);
            assertThat(statements.during(() -> taking.sheet(sheet.attempt()))).hasSize(1);
            assertThat(statements.during(() -> taking.submit(sheet.attempt())))
                    .as("ours: lock, items, scored items, attempt; the rest is what learning writes down")
                    .hasSizeLessThanOrEqualTo(14)
                    .as("the row of the enrolment is written once")
                    .filteredOn(statement -> statement.startsWith("update enrolment"))
                    .hasSize(1);
            assertThat(statements.during(() -> taking.submit(sheet.attempt()))).hasSizeLessThanOrEqualTo(2);
        }

        @Test
        void nobodyHasTwoOpenAttempts() throws Exception {
            var attempts = atOnce(IntStream.range(0, 6)
                    .<Callable<AttemptId>>mapToObj(i -> () -> start().attempt())
                    .toList());
            assertThat(new HashSet<>(attempts)).hasSize(1);
            assertThat(taking.sheet(attempts.getFirst()).items()).hasSize(5);
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> database.sql("""
                            insert into attempt (id, learner, enrolment, course, course_version, lesson, quiz,
                                definition, seed, started_at, open_slot)
                            select ?, learner, enrolment, course, course_version, lesson, quiz, definition, seed,
                                started_at, open_slot from attempt where id = ?""")
                            .params(UUID.randomUUID(), attempts.getFirst().value())
                            .update()))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }

        @Test
        void ofTwoTabsOneIsToldThatTheOtherWasFirst() throws Exception {
            var sheet = start();
            var item = sheet.items().getFirst();
            var receipts = atOnce(List.<Callable<AnswerReceipt>>of(
                    () -> answer(sheet, 0, 0, AnswerKey.right(item)),
                    () -> answer(sheet, 0, 0, AnswerKey.wrong(item))));
            assertThat(receipts).hasAtLeastOneElementOfType(AnswerReceipt.Saved.class);
            assertThat(receipts).hasAtLeastOneElementOfType(AnswerReceipt.Stale.class);
        }

        /** Whatever the order: an answer is either saved and scored, or told to be too late. */
        @Test
        void anAnswerAndTheSubmissionHaveOneOrder() throws Exception {
            for (int run = 0; run < 8; run++) {
                var sheet = start();
                var calls = new ArrayList<Callable<Object>>();
                for (var item : sheet.items()) {
                    calls.add(() -> answer(sheet, item.place(), 0, AnswerKey.right(item)));
                }
                calls.add(2, () -> taking.submit(sheet.attempt()));
                var told = atOnce(calls);
                var result = taking.sheet(sheet.attempt());
                for (var item : result.items()) {
                    var receipt = told.get(item.place() < 2 ? item.place() : item.place() + 1);
                    if (receipt instanceof AnswerReceipt.Saved) {
                        assertThat(item.earned()).as("saved, so scored").isEqualTo(1.0);
                    } else {
                        assertThat(receipt).isInstanceOf(AnswerReceipt.Closed.class);
                        assertThat(item.answer()).as("too late, so not there").isNull();
                        assertThat(item.earned()).isZero();
                    }
                }
            }
        }

        private <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
            var barrier = new CyclicBarrier(calls.size());
            var me = learner;
            try (var threads = Executors.newFixedThreadPool(calls.size())) {
                var futures = calls.stream()
                        .map(call -> threads.submit(() -> {
                            SignIn.as(me);
                            barrier.await();
                            return call.call();
                        }))
                        .toList();
                var results = new ArrayList<T>();
                for (var future : futures) {
                    results.add(future.get());
                }
                return results;
            }
        }

        @Test
        void whatIsKeptOfAPersonIsExportedAndErased() {
            var sheet = start();
            answerAllRightly(sheet);
            taking.submit(sheet.attempt());
            start();
            var export = personalData.export(learner.id().value());
            assertThat((List<?>) export.get("attempts")).hasSize(2);
            assertThat(export.toString()).contains("stage-quiz", "result=100", "answer=");
            transaction.executeWithoutResult(
                    status -> personalData.erase(learner.id().value()));
            assertThat((List<?>) personalData.export(learner.id().value()).get("attempts"))
                    .isEmpty();
            assertThat(desk().open()).isEmpty();
        }

        @Test
        void whatHappensIsCounted() {
            double started = meters.counter("academy.quiz.attempts.started").count();
            double saved = meters.counter("academy.quiz.answers.saved").count();
            double passed = meters.counter("academy.quiz.attempts.submitted", "passed", "true")
                    .count();
            var sheet = start();
            start();
            answerAllRightly(sheet);
            answerAllRightly(sheet);
            taking.submit(sheet.attempt());
            assertThat(meters.counter("academy.quiz.attempts.started").count()).isEqualTo(started + 1);
            assertThat(meters.counter("academy.quiz.answers.saved").count()).isEqualTo(saved + 5);
            assertThat(meters.counter("academy.quiz.attempts.submitted", "passed", "true")
                            .count())
                    .isEqualTo(passed + 1);
        }
    }
}
