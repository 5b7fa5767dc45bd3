/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.assessment.AnswerKey;
import academy.supercluster.assessment.QuizCourse;
import academy.supercluster.assessment.TakingQuiz;
import academy.supercluster.assessment.reading.QuizFolder;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.Intent;
import academy.supercluster.learning.Lasting;
import academy.supercluster.learning.RebuiltFromTheLog;
import academy.supercluster.learning.Standing;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.PersonalData;
import academy.supercluster.shared.Refusal;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** What was passed comes back, is answered, and shows what was retained. */
class RecallingOnEitherDatabaseTests {

    @Nested
    class WithH2 extends Rules {}

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {}

    @AcademyTest
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
        TakingProbes probes;

        @Autowired
        CourseCatalogue catalogue;

        @Autowired
        MovingClock clock;

        @Autowired
        Statements statements;

        @Autowired
        List<PersonalData> personalData;

        @Autowired
        JdbcClient database;

        @Autowired
        TransactionTemplate transaction;

        @Autowired
        ApplicationContext house;

        SignedIn learner;
        QuizCourse course;

        @BeforeEach
        void passAQuiz() {
            clock.reset();
            learner = SignIn.as(Role.LEARNER);
            course = passed();
        }

        @AfterEach
        void theSummaryIsWhatTheLogSays() {
            assertThat(RebuiltFromTheLog.in(house).findsNoDifference()).isPositive();
            clock.reset();
            SignIn.out();
        }

        private QuizCourse passed() {
            var other = new QuizCourse(importing);
            enrolling.enrol(other.id(), Intent.COMPLETE);
            pass(other);
            return other;
        }

        private void pass(QuizCourse which) {
            var sheet = taking.start(which.id(), which.version(), QuizCourse.LESSON);
            sheet.items().forEach(item -> taking.answer(sheet.attempt(), item.place(), 0, AnswerKey.right(item)));
            assertThat(taking.submit(sheet.attempt()).passed()).isTrue();
        }

        private void days(int days) {
            clock.forward(Duration.ofDays(days));
        }

        private SittingSheet answerAll(SittingSheet sheet, boolean rightly) {
            var now = sheet;
            for (var item : sheet.items()) {
                now = probes.answer(sheet.sitting(), item.asked().place(), answer(item, rightly));
            }
            return now;
        }

        private static String answer(SittingSheet.Item item, boolean rightly) {
            return rightly ? AnswerKey.right(item.asked()) : AnswerKey.wrong(item.asked());
        }

        private static Set<String> questions(SittingSheet sheet) {
            return sheet.items().stream()
                    .map(item -> item.asked().question().id())
                    .collect(Collectors.toSet());
        }

        private Lasting lasting() {
            return standing().lasting();
        }

        private Standing standing() {
            return enrolments.mine(catalogue.course(course.id()).orElseThrow()).orElseThrow();
        }

        @Test
        void nothingIsAskedBeforeTheSecondDay() {
            days(1);
            assertThat(probes.recall().now()).isEmpty();
            assertThat(probes.recall().later())
                    .containsExactly(new Recall.Later(
                            course.id(),
                            LocalDate.ofInstant(clock.instant(), learner.zone()).plusDays(1)));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> probes.start())
                    .withMessage("assessment.recall.nothing-due");
        }

        @Test
        void onTheSecondDayThereAreFourQuestionsThatCountInTwoMinutes() {
            days(2);
            var now = probes.recall().now().orElseThrow();
            assertThat(now.questions()).isEqualTo(4);
            assertThat(now.minutes()).isEqualTo(2);
            assertThat(now.begun()).isFalse();
            var sheet = probes.start();
            assertThat(sheet.items())
                    .hasSize(4)
                    .allMatch(item -> item.asked().question().counts());
            assertThat(sheet.items()).noneMatch(SittingSheet.Item::answered);
            assertThat(sheet.parts()).extracting(SittingSheet.Part::course).containsExactly(course.id());
        }

        @Test
        void aClosedTabLosesNothing() {
            days(2);
            var sheet = probes.start();
            var first = sheet.items().getFirst();
            var told = probes.answer(sheet.sitting(), 0, answer(first, true));
            assertThat(told.item(0).answered()).isTrue();
            assertThat(told.item(0).asked().earned()).isEqualTo(1.0);
            assertThat(probes.recall().now().orElseThrow().begun()).isTrue();
            assertThat(probes.recall().now().orElseThrow().questions()).isEqualTo(3);
            var again = probes.start();
            assertThat(again.sitting()).isEqualTo(sheet.sitting());
            assertThat(again.items().stream().map(item -> item.asked().arrangement()))
                    .containsExactlyElementsOf(sheet.items().stream()
                            .map(item -> item.asked().arrangement())
                            .toList());
            assertThat(again.item(0).answered()).isTrue();
            assertThat(again.item(1).answered()).isFalse();
        }

        @Test
        void anAnswerIsGivenOnce() {
            days(2);
            var sheet = probes.start();
            var first = sheet.items().getFirst();
            probes.answer(sheet.sitting(), 0, answer(first, false));
            var again = probes.answer(sheet.sitting(), 0, answer(first, true));
            assertThat(again.item(0).asked().earned()).isZero();
        }

        @Test
        void whoeverDoesNotKnowMaySayIt() {
            days(2);
            var sheet = probes.start();
            var told = probes.answer(sheet.sitting(), 1, "");
            assertThat(told.item(1).answered()).isTrue();
            assertThat(told.item(1).asked().answer()).isNull();
            assertThat(told.item(1).asked().earned()).isZero();
        }

        @Test
        void whatIsNoAnswerIsRefusedAndNothingChanges() {
            days(2);
            var sheet = probes.start();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> probes.answer(sheet.sitting(), 0, "{\"points\":1}"))
                    .withMessage("assessment.refusal.unreadable");
            assertThatThrownBy(() -> probes.answer(sheet.sitting(), 9, "{}")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> probes.answer(sheet.sitting(), -1, "{}")).isInstanceOf(NotFound.class);
            assertThat(probes.start().items()).noneMatch(SittingSheet.Item::answered);
        }

        @Test
        void anotherPersonsSittingDoesNotExist() {
            days(2);
            var sheet = probes.start();
            SignIn.as(Role.LEARNER);
            assertThatThrownBy(() -> probes.answer(sheet.sitting(), 0, "")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> probes.answer(new SittingId(UUID.randomUUID()), 0, ""))
                    .isInstanceOf(NotFound.class);
            SignIn.out();
            assertThatThrownBy(() -> probes.answer(sheet.sitting(), 0, ""))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            SignIn.as(learner);
        }

        @Test
        void weakItemsComeBackAndKnownOnesMakeRoom() {
            days(2);
            var first = probes.start();
            var weak = new HashSet<String>();
            for (var item : first.items()) {
                var rightly = item.asked().place() % 2 == 0;
                if (!rightly) {
                    weak.add(item.asked().question().id());
                }
                probes.answer(first.sitting(), item.asked().place(), answer(item, rightly));
            }
            days(5);
            var second = probes.start();
            assertThat(questions(second)).containsAll(weak);
            var known = new HashSet<>(questions(first));
            known.removeAll(weak);
            assertThat(questions(second)).doesNotContainAnyElementsOf(known);
            answerAll(second, true);
            days(14);
            assertThat(questions(probes.start())).doesNotContainAnyElementsOf(questions(second));
        }

        @Test
        void aProbeThreeWeeksLaterShowsWhatWasRetained() {
            days(21);
            var passedBefore = standing();
            var done = answerAll(probes.start(), true);
            assertThat(done.isFinished()).isTrue();
            assertThat(done.parts().getFirst().retained()).isTrue();
            assertThat(lasting().retainedAt()).isNotNull();
            assertThat(lasting().appliedAt()).isNull();
            assertThat(standing().state()).isEqualTo(passedBefore.state());
            assertThat(standing().percent()).isEqualTo(passedBefore.percent());
            assertThat(events("RETAINED"))
                    .singleElement()
                    .satisfies(data -> assertThat(data).startsWith("probe:").contains("classify", "stage"));
            assertThat(probes.recall().now()).isEmpty();
        }

        @Test
        void whatWasNotReachedTakesNothingAndComesAgainWithinTheWindow() {
            days(21);
            var weak = probes.start();
            var done = answerAll(weak, false);
            assertThat(done.parts().getFirst().retained()).isFalse();
            assertThat(lasting().retainedAt()).isNull();
            assertThat(events("RETAINED")).isEmpty();
            assertThat(probes.recall().now()).isEmpty();
            days(7);
            var again = probes.start();
            assertThat(questions(again)).isEqualTo(questions(weak));
            answerAll(again, true);
            assertThat(lasting().retainedAt()).isNotNull();
            days(7);
            assertThat(probes.recall().now()).isEmpty();
        }

        @Test
        void threeOfFourAreNotEnough() {
            days(22);
            var sheet = probes.start();
            for (var item : sheet.items()) {
                probes.answer(
                        sheet.sitting(),
                        item.asked().place(),
                        answer(item, item.asked().place() > 0));
            }
            assertThat(lasting().retainedAt()).isNull();
        }

        @Test
        void anAnswerAfterTheFifthWeekComesTooLateToShowIt() {
            days(35);
            var sheet = probes.start();
            days(1);
            var done = answerAll(sheet, true);
            assertThat(done.parts().getFirst().result().value()).isEqualTo(100);
            assertThat(done.parts().getFirst().retained()).isFalse();
            assertThat(lasting().retainedAt()).isNull();
        }

        @Test
        void aMissedSittingLapsesWhenTheNextIsDue() {
            days(2);
            var missed = probes.start();
            probes.answer(missed.sitting(), 0, "");
            days(5);
            assertThat(probes.recall().now().orElseThrow().begun()).isFalse();
            var next = probes.start();
            assertThat(next.sitting()).isNotEqualTo(missed.sitting());
            assertThat(questions(next))
                    .contains(missed.item(0).asked().question().id());
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> probes.answer(missed.sitting(), 1, ""))
                    .withMessage("assessment.recall.lapsed");
            assertThat(probes.answer(missed.sitting(), 0, "").item(0).answered())
                    .isTrue();
        }

        @Test
        void severalCoursesMergeIntoOneShortSittingAndTheRestComesTomorrow() {
            passed();
            passed();
            days(2);
            var now = probes.recall().now().orElseThrow();
            assertThat(now.parts()).hasSize(2);
            assertThat(now.questions()).isEqualTo(8);
            assertThat(now.minutes()).isEqualTo(4);
            var first = answerAll(probes.start(), true);
            assertThat(first.items()).hasSize(8);
            assertThat(probes.recall().now()).isEmpty();
            days(1);
            var second = probes.start();
            assertThat(second.parts()).hasSize(1);
            assertThat(first.parts())
                    .extracting(SittingSheet.Part::course)
                    .doesNotContain(second.parts().getFirst().course());
        }

        @Test
        void whoeverLeftTheCourseIsNotAsked() {
            days(2);
            enrolling.unenrol(course.id());
            assertThat(probes.recall().now()).isEmpty();
            assertThat(probes.recall().later()).isEmpty();
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> probes.start());
            enrolling.enrol(course.id(), Intent.COMPLETE);
            assertThat(probes.recall().now()).isPresent();
        }

        @Test
        void theFirstPassCountsUntilTheLastProbeIsOver() {
            days(10);
            pass(course);
            days(11);
            answerAll(probes.start(), true);
            assertThat(lasting().retainedAt()).isNotNull();
            days(80);
            assertThat(probes.recall().later()).isEmpty();
            pass(course);
            days(2);
            assertThat(probes.recall().now()).isPresent();
        }

        @Test
        void theCurrentVersionIsAskedAndWhatOnlyAPersonCanMarkNever() {
            course.publish("""
                id: stage-quiz
                title: Stage quiz
                pass: 75
                draw: {classify: 1, stage: 1}
                questions:
                  - id: newer-one
                    kind: single
                    objective: classify
                    stem: Which one holds?
                    options:
                      - {text: The first, correct: true, feedback: Yes.}
                      - {text: The second, feedback: No.}
                      - {text: The third, feedback: No.}
                  - id: in-words
                    kind: long-answer
                    objective: stage
                    stem: Write to the board.
                    words: {least: 5, most: 50}
                    levels: [None, Some, Most, All]
                """);
            days(2);
            assertThat(probes.recall().now().orElseThrow().questions()).isOne();
            assertThat(questions(probes.start())).containsExactly("newer-one");
        }

        @Test
        void aQuizWhoseCommentsAreHeldBackIsNotAsked() {
            var held = new QuizCourse(importing);
            held.publish(QuizFolder.SOUND.replace("pass: 75\n", "pass: 75\nreview: never\n"));
            enrolling.enrol(held.id(), Intent.COMPLETE);
            pass(held);
            days(2);
            assertThat(probes.recall().now().orElseThrow().parts())
                    .extracting(Recall.Part::course)
                    .containsExactly(course.id());
        }

        @Test
        void howeverManyBeginAtOnceThereIsOneSitting() throws Exception {
            days(2);
            var sittings = atOnce(List.<Callable<SittingId>>of(
                    () -> probes.start().sitting(),
                    () -> probes.start().sitting(),
                    () -> probes.start().sitting(),
                    () -> probes.start().sitting()));
            assertThat(Set.copyOf(sittings)).hasSize(1);
            assertThat(probes.start().items()).hasSize(4);
        }

        @Test
        void ofTwoTabsTheFirstAnswerStands() throws Exception {
            days(21);
            var sheet = probes.start();
            for (var item : sheet.items()) {
                atOnce(List.<Callable<SittingSheet>>of(
                        () -> probes.answer(sheet.sitting(), item.asked().place(), answer(item, true)),
                        () -> probes.answer(sheet.sitting(), item.asked().place(), answer(item, true))));
            }
            assertThat(events("RETAINED")).hasSize(1);
        }

        @Test
        void aVisitCostsTwoStatementsAndOneWhereNothingWasPassed() {
            days(2);
            probes.recall();
            assertThat(statements.during(() -> probes.recall())).hasSize(2);
            SignIn.as(Role.LEARNER);
            assertThat(statements.during(() -> probes.recall())).hasSize(1);
            SignIn.as(learner);
        }

        @Test
        void anAnswerCostsAConstantNumberOfStatements() {
            days(2);
            var sheet = probes.start();
            var first = sheet.items().getFirst();
            assertThat(statements.during(() -> probes.answer(sheet.sitting(), 0, answer(first, true))))
                    .hasSizeLessThanOrEqualTo(5);
        }

        @Test
        void whatIsKeptOfAPersonIsExportedAndErased() {
            days(2);
            answerAll(probes.start(), true);
            var room = personalData.stream()
                    .filter(each -> each.room().equals("assessment"))
                    .findFirst()
                    .orElseThrow();
            var export = room.export(learner.id().value());
            assertThat((List<?>) export.get("probePlans")).hasSize(1);
            assertThat((List<?>) export.get("probeAnswers")).hasSize(4);
            transaction.executeWithoutResult(status -> room.erase(learner.id().value()));
            var left = room.export(learner.id().value());
            assertThat(List.of("probePlans", "probes", "probeAnswers"))
                    .allSatisfy(what -> assertThat((List<?>) left.get(what)).isEmpty());
            assertThat(probes.recall()).isEqualTo(Recall.NOTHING);
        }

        private List<String> events(String kind) {
            return database.sql("""
                select e.data from learning_event e join enrolment n on n.id = e.enrolment
                where n.learner = ? and e.kind = ?\
                """)
                    .params(learner.id().value(), kind)
                    .query(String.class)
                    .list();
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
    }
}
