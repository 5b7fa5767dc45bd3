/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.supercluster.assessment.reading.QuizFolder;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Intent;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Percent;
import academy.supercluster.shared.Refusal;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Limits of time and number, what happens when the time is over, and what an outage of ours gives back. */
class AQuizWithRulesOnEitherDatabaseTests {

    @Nested
    class WithH2 extends Rules {}

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {}

    @AcademyTest
    @RecordApplicationEvents
    abstract static class Rules {

        private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");

        @Autowired
        ImportingCourse importing;

        @Autowired
        Enrolling enrolling;

        @Autowired
        TakingQuiz taking;

        @Autowired
        GivingExtraTime extraTime;

        @Autowired
        TimeUpJob timeUp;

        @Autowired
        Outages outages;

        @Autowired
        JdbcClient database;

        @Autowired
        ApplicationEvents events;

        @Autowired
        Statements statements;

        @Autowired
        TransactionTemplate transaction;

        @Autowired
        MovingClock clock;

        QuizCourse course;
        SignedIn learner;

        @BeforeEach
        void enrol() {
            clock.reset();
            clock.stopAt(NOW);
            learner = SignIn.as(Role.LEARNER);
            course = new QuizCourse(importing);
            enrolling.enrol(course.id(), Intent.COMPLETE);
        }

        @AfterEach
        void signOut() {
            SignIn.out();
            clock.reset();
            transaction.executeWithoutResult(status -> {
                database.sql("delete from alive_mark").update();
                database.sql("delete from outage").update();
            });
        }

        private void rules(String rules) {
            course.publish(QuizFolder.SOUND.replace("pass: 75\n", "pass: 75\n" + rules + "\n"));
        }

        private AttemptSheet start() {
            return taking.start(course.id(), course.version(), QuizCourse.LESSON);
        }

        private QuizDesk desk() {
            return taking.desk(course.id(), course.version(), QuizCourse.LESSON);
        }

        private AnswerReceipt answerRightly(AttemptSheet sheet, int place) {
            return taking.answer(
                    sheet.attempt(), place, 0, AnswerKey.right(sheet.items().get(place)));
        }

        private void later(Duration duration) {
            clock.forward(duration);
        }

        @Test
        void theEndIsToldBeforeTheStartAndKeptAfterIt() {
            rules("time-limit: 30");
            assertThat(desk().terms().endsAt()).contains(NOW.plus(30, ChronoUnit.MINUTES));
            var sheet = start();
            assertThat(sheet.time().deadline()).isEqualTo(NOW.plus(30, ChronoUnit.MINUTES));
            later(Duration.ofMinutes(10));
            assertThat(start().time().deadline()).isEqualTo(NOW.plus(30, ChronoUnit.MINUTES));
            assertThat(taking.sheet(sheet.attempt()).time().now()).isEqualTo(NOW.plus(10, ChronoUnit.MINUTES));
        }

        @Test
        void withoutRulesThereIsNoEnd() {
            assertThat(desk().terms().endsAt()).isEmpty();
            assertThat(start().time().deadline()).isNull();
            later(Duration.ofDays(300));
            timeUp.run();
            assertThat(start().isOpen()).isTrue();
        }

        @Test
        void theClosingTimeIsTheEndIfItIsEarlier() {
            rules("time-limit: 30\ncloses: 2027-02-01T11:20 Europe/Oslo");
            assertThat(desk().terms().endsAt()).contains(Instant.parse("2027-02-01T10:20:00Z"));
            assertThat(start().time().deadline()).isEqualTo(Instant.parse("2027-02-01T10:20:00Z"));
            later(Duration.ofMinutes(20));
            assertThat(desk().terms().isClosed()).isTrue();
        }

        @Test
        void afterTheCloseNothingBegins() {
            rules("closes: 2027-02-01T10:59 Europe/Oslo");
            assertThatExceptionOfType(Refusal.class).isThrownBy(this::start).withMessage("assessment.refusal.closed");
            assertThat(desk().open()).isEmpty();
            assertThat(desk().terms().mayBegin()).isFalse();
        }

        @Test
        void daysAfterTheEnrolmentAreCounted() {
            rules("closes: 3 days after enrolment");
            var closes = desk().terms().closes().orElseThrow();
            assertThat(closes).isBetween(NOW.plus(3, ChronoUnit.DAYS), NOW.plus(4, ChronoUnit.DAYS));
            assertThat(start().time().deadline()).isEqualTo(closes);
        }

        @Test
        void whatArrivesShortlyAfterTheEndIsTaken() {
            rules("time-limit: 30");
            var sheet = start();
            later(Duration.ofMinutes(30).plus(Deadline.GRACE));
            assertThat(answerRightly(sheet, 0)).isInstanceOf(AnswerReceipt.Saved.class);
        }

        /** Four of five platforms' worst hour: the time is over, and what was saved must count. */
        @Test
        void anAnswerThatIsTooLateIsNotSavedAndWhatWasSavedIsSubmitted() {
            rules("time-limit: 30");
            var sheet = start();
            answerRightly(sheet, 0);
            answerRightly(sheet, 1);
            later(Duration.ofMinutes(31));
            assertThat(answerRightly(sheet, 2)).isInstanceOfSatisfying(AnswerReceipt.Closed.class, closed -> {
                assertThat(closed.timeUp()).isTrue();
                assertThat(closed.at()).isEqualTo(NOW.plus(30, ChronoUnit.MINUTES));
            });
            var result = taking.sheet(sheet.attempt());
            assertThat(result.submittedAt()).isEqualTo(NOW.plus(30, ChronoUnit.MINUTES));
            assertThat(result.result()).isEqualTo(new Percent(50));
            assertThat(result.items().get(2).answer()).isNull();
            assertThat(events.stream(AttemptSubmitted.class)).hasSize(1);
        }

        @Test
        void anExpiredAttemptIsSubmittedWithWhatWasSavedWhoeverComesAcrossItFirst() {
            rules("time-limit: 30");
            for (Runnable access : new Runnable[] {
                this::desk, timeUp::run, this::start,
            }) {
                var sheet = start();
                answerRightly(sheet, 0);
                answerRightly(sheet, 1);
                answerRightly(sheet, 2);
                answerRightly(sheet, 3);
                var end = sheet.time().deadline();
                later(Duration.ofMinutes(45));
                access.run();
                assertThat(database.sql("select submitted_at is null from attempt where id = ?")
                                .param(sheet.attempt().value())
                                .query(Boolean.class)
                                .single())
                        .isFalse();
                var result = taking.sheet(sheet.attempt());
                assertThat(result.passed()).isTrue();
                assertThat(result.submittedAt()).isEqualTo(end);
            }
            assertThat(events.stream(AttemptPassed.class)).hasSize(3);
        }

        @Test
        void submittingAfterTheEndIsNotLate() {
            rules("time-limit: 30");
            var sheet = start();
            answerRightly(sheet, 0);
            later(Duration.ofMinutes(40));
            var result = taking.submit(sheet.attempt());
            assertThat(result.isOpen()).isFalse();
            assertThat(result.submittedAt()).isEqualTo(NOW.plus(30, ChronoUnit.MINUTES));
            assertThat(events.stream(AttemptSubmitted.class)).hasSize(1);
        }

        @Test
        void theJobAndTheLearnerAtOnceSubmitOnce() throws Exception {
            rules("time-limit: 30");
            var sheet = start();
            later(Duration.ofMinutes(31));
            var me = learner;
            try (var threads = Executors.newFixedThreadPool(4)) {
                var all = java.util.stream.IntStream.range(0, 4)
                        .mapToObj(i -> threads.submit(() -> {
                            SignIn.as(me);
                            if (i % 2 == 0) {
                                timeUp.run();
                            } else {
                                taking.sheet(sheet.attempt());
                            }
                        }))
                        .toList();
                for (var each : all) {
                    each.get();
                }
            }
            assertThat(database.sql(
                                    "select count(*) from learning_event where kind = 'ACTIVITY_ATTEMPTED' and data = ?")
                            .param("attempt:" + sheet.attempt())
                            .query(Integer.class)
                            .single())
                    .isOne();
        }

        @Test
        void extraTimeLengthensTheLimitAndNeverMovesTheClosing() {
            rules("time-limit: 30\ncloses: 2027-02-01T11:40 Europe/Oslo");
            giveExtra(new ExtraTime(20, 0, 0));
            assertThat(desk().terms().limit()).contains(Duration.ofMinutes(36));
            var sheet = start();
            assertThat(sheet.time().deadline()).isEqualTo(NOW.plus(36, ChronoUnit.MINUTES));
            giveExtra(new ExtraTime(50, 10, 1));
            assertThat(taking.sheet(sheet.attempt()).time().deadline())
                    .as("also while the attempt runs")
                    .isEqualTo(Instant.parse("2027-02-01T10:40:00Z"));
        }

        private void giveExtra(ExtraTime time) {
            var me = learner;
            SignIn.as(Role.ADMIN);
            extraTime.give(me.id(), time);
            SignIn.as(me);
        }

        @Test
        void twoWhoGiveExtraTimeAtOnceDoNotOverwriteEachOther() {
            giveExtra(new ExtraTime(20, 0, 0));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> giveExtra(new ExtraTime(30, 0, 0)))
                    .withMessage("assessment.extra.changed");
            SignIn.as(Role.ADMIN);
            assertThat(extraTime.of(learner.id())).isEqualTo(new ExtraTime(20, 0, 1));
        }

        @Test
        void nobodyGivesTimeToLearnersOfOthers() {
            var me = learner;
            SignIn.as(Role.MENTOR);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> extraTime.of(me.id()));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> extraTime.give(me.id(), new ExtraTime(20, 0, 0)));
        }

        @Test
        void attemptsAreCounted() {
            rules("attempts: {most: 2}");
            assertThat(desk().terms().left()).isEqualTo(OptionalInt.of(2));
            taking.submit(start().attempt());
            taking.submit(start().attempt());
            assertThat(desk().terms().left()).isEqualTo(OptionalInt.of(0));
            assertThat(desk().terms().mayBegin()).isFalse();
            assertThatExceptionOfType(Refusal.class).isThrownBy(this::start).withMessage("assessment.refusal.used-up");
            assertThat(desk().past()).hasSize(2);
            assertThat(desk().open()).isEmpty();
        }

        @Test
        void theLastAttemptIsGoneOnWith() {
            rules("attempts: {most: 1}");
            var sheet = start();
            assertThat(start().attempt()).isEqualTo(sheet.attempt());
            assertThat(desk().open()).contains(sheet.attempt());
        }

        @Test
        void theNextAttemptWaits() {
            rules("attempts: {wait-hours: 24}");
            taking.submit(start().attempt());
            later(Duration.ofHours(23));
            assertThat(desk().terms().opensAt()).contains(NOW.plus(24, ChronoUnit.HOURS));
            assertThatExceptionOfType(Refusal.class).isThrownBy(this::start).withMessage("assessment.refusal.wait");
            later(Duration.ofHours(1));
            assertThat(start().isOpen()).isTrue();
        }

        @Test
        void questionsAreLookedBackOnWhenTheRulesSaySo() {
            rules("closes: 2027-02-01T12:00 Europe/Oslo\nreview: after-close");
            var sheet = taking.submit(start().attempt());
            assertThat(sheet.looking().allowed()).isFalse();
            assertThat(sheet.looking().from()).isEqualTo(Instant.parse("2027-02-01T11:00:00Z"));
            later(Duration.ofHours(1));
            assertThat(taking.sheet(sheet.attempt()).looking().allowed()).isTrue();
            rules("review: never");
            var never = taking.submit(start().attempt());
            assertThat(never.looking().allowed()).isFalse();
            assertThat(never.looking().from()).isNull();
        }

        @Test
        void anOutageGivesTheTimeBackOnce() {
            rules("time-limit: 30");
            outages.alive(NOW);
            var sheet = start();
            later(Duration.ofMinutes(4));
            outages.alive(clock.instant());
            assertThat(outagesSeen())
                    .as("four minutes between two marks are an outage")
                    .isOne();
            var back = taking.sheet(sheet.attempt()).time();
            assertThat(back.givenBack()).isEqualTo(Duration.ofMinutes(4));
            assertThat(back.deadline()).isEqualTo(NOW.plus(34, ChronoUnit.MINUTES));
            outages.alive(clock.instant());
            later(Duration.ofSeconds(9));
            outages.alive(clock.instant());
            assertThat(taking.sheet(sheet.attempt()).time().deadline()).isEqualTo(back.deadline());
        }

        @Test
        void theTimeOverWhichWeWereAwayIsNotOver() {
            rules("time-limit: 30");
            var sheet = start();
            answerRightly(sheet, 0);
            later(Duration.ofMinutes(28));
            outages.alive(clock.instant());
            later(Duration.ofMinutes(10));
            outages.alive(clock.instant());
            timeUp.run();
            assertThat(taking.sheet(sheet.attempt()).isOpen()).isTrue();
            later(Duration.ofSeconds(110));
            assertThat(answerRightly(sheet, 1)).isInstanceOf(AnswerReceipt.Saved.class);
            later(Duration.ofSeconds(30));
            timeUp.run();
            assertThat(taking.sheet(sheet.attempt()).isOpen()).isFalse();
        }

        @Test
        void anAttemptThatBeganAfterTheMarkGetsOnlyItsOwnTimeBack() {
            rules("time-limit: 30");
            outages.alive(NOW);
            later(Duration.ofSeconds(5));
            var sheet = start();
            later(Duration.ofSeconds(115));
            outages.alive(clock.instant());
            assertThat(taking.sheet(sheet.attempt()).time().givenBack()).isEqualTo(Duration.ofSeconds(115));
        }

        @Test
        void nodesThatComeBackTogetherGiveItBackOnce() throws Exception {
            rules("time-limit: 30");
            outages.alive(NOW);
            var sheet = start();
            later(Duration.ofMinutes(3));
            var now = clock.instant();
            try (var threads = Executors.newFixedThreadPool(4)) {
                var all = java.util.stream.IntStream.range(0, 4)
                        .mapToObj(i -> threads.submit(() -> outages.alive(now)))
                        .toList();
                for (var each : all) {
                    each.get();
                }
            }
            assertThat(taking.sheet(sheet.attempt()).time().givenBack()).isEqualTo(Duration.ofMinutes(3));
            assertThat(outagesSeen()).isOne();
        }

        @Test
        void aMarkThatIsRenewedIsNoOutageHoweverLong() {
            rules("time-limit: 30");
            outages.alive(NOW);
            var sheet = start();
            for (int beat = 0; beat < 20; beat++) {
                later(Duration.ofSeconds(9));
                outages.alive(clock.instant());
            }
            assertThat(outagesSeen()).isZero();
            assertThat(taking.sheet(sheet.attempt()).time().givenBack()).isZero();
        }

        private int outagesSeen() {
            return database.sql("select count(*) from outage")
                    .query(Integer.class)
                    .single();
        }

        @Test
        void beingAliveCostsOneStatement() throws Exception {
            outages.alive(NOW);
            later(Duration.ofSeconds(3));
            assertThat(statements.during(() -> outages.alive(clock.instant()))).hasSize(1);
        }

        @Test
        void rulesOfTimeCostNoStatementWhenAnAnswerIsSaved() throws Exception {
            rules("time-limit: 30\nattempts: {most: 3, wait-hours: 1}\ncloses: 9 days after enrolment");
            var sheet = start();
            answerRightly(sheet, 0);
            assertThat(statements.during(() -> answerRightly(sheet, 1))).hasSizeLessThanOrEqualTo(3);
            assertThat(statements.during(this::desk)).hasSizeLessThanOrEqualTo(4);
        }
    }
}
