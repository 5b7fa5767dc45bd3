/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.Grant;
import academy.supercluster.identity.PeopleAdministration;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.learning.LearningRules;
import academy.supercluster.notifications.Inbox;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.PersonalData;
import academy.supercluster.shared.Refusal;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class AMistakeInALessonTests {

    @Nested
    class WithH2 extends Rules {}

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {}

    abstract static class Rules extends LearningRules {

        @Autowired
        ReportingMistake reporting;

        @Autowired
        JdbcClient database;

        @Autowired
        Persons persons;

        @Autowired
        PeopleAdministration administration;

        @Autowired
        Inbox inbox;

        @Autowired
        TransactionTemplate transaction;

        @Autowired
        List<PersonalData> rooms;

        private CourseOutline course;

        @BeforeEach
        void signIn() {
            SignIn.as(Role.LEARNER);
            course = courses.publishNew("a");
        }

        @Test
        void isKeptOnceHoweverOftenItIsSent() {
            var id = UUID.randomUUID();
            report(id, " The date is 2019. ");
            report(id, " The date is 2019. ");
            assertThat(texts()).containsExactly("The date is 2019.");
        }

        @Test
        void isToldToTheAuthorsOfTheCourseOnceAndToNobodyElse() {
            var reader = SignIn.as(Role.LEARNER);
            var author = persons.create("Ada");
            var elsewhere = persons.create("Ben");
            var nobody = persons.create("Cleo");
            grant(author, Scope.course(course.id().value()));
            grant(elsewhere, Scope.course("another-course"));

            SignIn.as(reader);
            var id = UUID.randomUUID();
            report(id, "The date is 2019.");
            report(id, "The date is 2019.");

            SignIn.as(author.signedIn());
            assertThat(inbox.items(0, 10)).singleElement().satisfies(notice -> {
                assertThat(notice.subject())
                        .contains(course.lessons().getFirst().title());
                assertThat(notice.text()).contains(course.title(), "The date is 2019.");
                assertThat(notice.href())
                        .isEqualTo("/learn/" + course.slug() + "/"
                                + course.lessons().getFirst().slug());
            });
            for (var other : List.of(elsewhere, nobody)) {
                SignIn.as(other.signedIn());
                assertThat(inbox.items(0, 10)).isEmpty();
            }
        }

        @Test
        void costsAFewStatementsHoweverManyPeopleThereAre() {
            persons.create("Dora");
            assertThat(statements.during(() -> report(UUID.randomUUID(), "The date is 2019.")))
                    .filteredOn(statement -> !statement.startsWith("insert into inbox_notice"))
                    .hasSizeLessThanOrEqualTo(5);
        }

        @Test
        void isNotChangedByAnotherPerson() {
            var id = UUID.randomUUID();
            report(id, "Mine");
            SignIn.as(Role.LEARNER);
            assertThatThrownBy(() -> report(id, "Theirs")).isInstanceOf(NotFound.class);
        }

        @Test
        void needsWordsAndALesson() {
            assertThatThrownBy(() -> report(UUID.randomUUID(), " ")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> report(UUID.randomUUID(), "x".repeat(4_001)))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(
                            () -> reporting.report(UUID.randomUUID(), course.id(), 1, new LessonId("nowhere"), "Words"))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void isTakenTwentyTimesADay() {
            for (var i = 0; i < ReportingMistake.A_DAY; i++) {
                report(UUID.randomUUID(), "Mistake " + i);
            }
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> report(UUID.randomUUID(), "One more"))
                    .extracting(Refusal::key)
                    .isEqualTo("learning.mistake.enough");
        }

        @Test
        void outlivesItsReader() {
            var reader = SignIn.as(Role.LEARNER);
            report(UUID.randomUUID(), "The date is 2019.");
            var learning = rooms.stream()
                    .filter(room -> room.room().equals("learning"))
                    .findFirst()
                    .orElseThrow();
            assertThat((List<?>) learning.export(reader.id().value()).get("mistake_report"))
                    .hasSize(1);
            transaction.executeWithoutResult(
                    status -> learning.erase(reader.id().value()));
            assertThat((List<?>) learning.export(reader.id().value()).get("mistake_report"))
                    .isEmpty();
            assertThat(texts()).containsExactly("The date is 2019.");
        }

        private void grant(Persons.Person person, Scope where) {
            SignIn.as(persons.create("An administrator", Role.ADMIN).signedIn());
            administration.grant(person.id(), new Grant(Role.AUTHOR, where));
        }

        private void report(UUID id, String text) {
            reporting.report(id, course.id(), 1, new LessonId("a"), text);
        }

        private List<String> texts() {
            return database.sql("select text from mistake_report where course = :course")
                    .param("course", course.id().value())
                    .query(String.class)
                    .list();
        }
    }
}
