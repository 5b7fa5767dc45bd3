/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.AnswerKey;
import academy.supercluster.assessment.QuizCourse;
import academy.supercluster.assessment.TakingQuiz;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Intent;
import academy.supercluster.learning.transfer.PlanningTransfer;
import academy.supercluster.learning.transfer.Wish;
import academy.supercluster.notifications.MailChoices;
import academy.supercluster.operations.RecurringJob;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.Mailbox;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Learners in Lagos, where Tuesday eight o'clock is seven in UTC. */
class TheLetterOfTheWeekTests {

    @Nested
    class WithH2 extends Rules {}

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {}

    @AcademyTest
    abstract static class Rules {

        private static final String SUNDAY = "2027-01-03T10:00:00Z";
        private static final String TUESDAY = "2027-01-05T07:30:00Z";

        @Autowired
        List<RecurringJob> jobs;

        @Autowired
        Persons persons;

        @Autowired
        Mailbox mailbox;

        @Autowired
        ImportingCourse importing;

        @Autowired
        Enrolling enrolling;

        @Autowired
        TakingQuiz taking;

        @Autowired
        TakingProbes probes;

        @Autowired
        PlanningTransfer planning;

        @Autowired
        MailChoices choices;

        @Autowired
        MovingClock clock;

        @Autowired
        Statements statements;

        @Autowired
        JdbcClient database;

        @Autowired
        TransactionTemplate transaction;

        QuizCourse course;

        @BeforeEach
        void begin() {
            transaction.executeWithoutResult(status -> List.of(
                            "probe_item",
                            "probe",
                            "probe_sitting",
                            "probe_plan",
                            "transfer_answer",
                            "transfer_intention")
                    .forEach(table -> database.sql("delete from " + table).update()));
            clock.reset();
            clock.stopAt(Instant.parse(SUNDAY));
            course = new QuizCourse(importing);
        }

        @AfterEach
        void end() {
            clock.reset();
            SignIn.out();
        }

        private Persons.Person passed() {
            var person = persons.signIn("Amara Okafor");
            enrolling.enrol(course.id(), Intent.COMPLETE);
            var sheet = taking.start(course.id(), course.version(), QuizCourse.LESSON);
            sheet.items().forEach(item -> taking.answer(sheet.attempt(), item.place(), 0, AnswerKey.right(item)));
            taking.submit(sheet.attempt());
            return person;
        }

        private void at(String moment) {
            clock.stopAt(Instant.parse(moment));
            run();
        }

        private void run() {
            jobs.stream()
                    .filter(job -> job.name().equals("learning.weekly-letter"))
                    .forEach(RecurringJob::run);
        }

        private List<Mailbox.Mail> letters(Persons.Person person) {
            return mailbox.of(person.email()).stream()
                    .filter(mail -> mail.kind().equals("learning.weekly"))
                    .toList();
        }

        @Test
        void saysOnTuesdayMorningWhatIsDueAndLeadsThere() {
            var amara = passed();
            at("2027-01-05T06:59:00Z");
            assertThat(letters(amara)).isEmpty();
            at(TUESDAY);
            assertThat(letters(amara)).singleElement().satisfies(mail -> {
                assertThat(mail.subject()).isEqualTo("Two minutes this week");
                assertThat(mail.text())
                        .contains("Amara Okafor", "Two minutes: four questions from “What Stage Is This”.", "/recall");
            });
        }

        @Test
        void comesOnceAWeekHoweverOftenOneLooks() {
            var amara = passed();
            at(TUESDAY);
            run();
            at("2027-01-05T18:00:00Z");
            at("2027-01-06T08:00:00Z");
            assertThat(letters(amara)).hasSize(1);
            at("2027-01-12T07:30:00Z");
            assertThat(letters(amara)).hasSize(2);
        }

        @Test
        void comesOnceHoweverManyNodesWriteIt() throws Exception {
            var amara = passed();
            clock.stopAt(Instant.parse(TUESDAY));
            var barrier = new CyclicBarrier(4);
            try (var threads = Executors.newFixedThreadPool(4)) {
                var runs = IntStream.range(0, 4)
                        .mapToObj(node -> threads.submit(() -> {
                            barrier.await();
                            run();
                            return null;
                        }))
                        .toList();
                for (var each : runs) {
                    each.get();
                }
            }
            assertThat(letters(amara)).hasSize(1);
        }

        @Test
        void aWeekThatWasTakenWithoutItsLetterDoesNotExist() {
            var amara = passed();
            at(TUESDAY);
            assertThat(database.sql("select count(*) from weekly_letter where learner = ?")
                            .param(amara.id().value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(letters(amara).size());
        }

        @Test
        void doesNotComeWhenNothingIsDue() {
            var amara = passed();
            clock.stopAt(Instant.parse("2027-01-05T07:00:00Z"));
            SignIn.as(amara.signedIn());
            var sheet = probes.start();
            sheet.items()
                    .forEach(item -> probes.answer(sheet.sitting(), item.asked().place(), ""));
            at(TUESDAY);
            assertThat(letters(amara)).isEmpty();
        }

        @Test
        void doesNotComeToWhoeverStoppedItOrLeftTheCourse() {
            var amara = passed();
            choices.choose("learning.weekly", false);
            var bola = passed();
            enrolling.unenrol(course.id());
            at(TUESDAY);
            assertThat(letters(amara)).isEmpty();
            assertThat(letters(bola)).isEmpty();
        }

        @Test
        void asksInTheSameLetterWhatBecameOfAPlan() {
            var amara = passed();
            planning.save(course.id(), 0, new Wish("Map our members.", "", null, false));
            at(TUESDAY);
            assertThat(letters(amara).getFirst().text()).doesNotContain("Map our members");
            at("2027-03-30T07:30:00Z");
            at("2027-04-06T07:30:00Z");
            assertThat(letters(amara).getFirst().text())
                    .contains("After “What Stage Is This” you wanted to: Map our members. Did you?", "/use/");
        }

        @Test
        void lookingCostsTheSameForOneAndForMany() {
            passed();
            at(TUESDAY);
            var forOne = statements.during(this::run);
            clock.stopAt(Instant.parse(SUNDAY));
            passed();
            passed();
            passed();
            at(TUESDAY);
            assertThat(statements.during(this::run)).hasSameSizeAs(forOne);
            assertThat(forOne).hasSizeLessThanOrEqualTo(8);
        }
    }
}
