/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.Grant;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Intent;
import academy.supercluster.learning.LearningRules;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.PersonalData;
import academy.supercluster.shared.Refusal;
import academy.supercluster.testing.Mailbox;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.Persons.Person;
import academy.supercluster.testing.SignIn;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

class MentoringOnEitherDatabaseTests {

    @Nested
    class WithH2 extends Rules {}

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {}

    abstract static class Rules extends LearningRules {

        @Autowired
        AssigningMentors assigning;

        @Autowired
        Mentorships mentorships;

        @Autowired
        MyLearners learners;

        @Autowired
        AskingMentor asking;

        @Autowired
        Persons persons;

        @Autowired
        Mailbox mailbox;

        @Autowired
        MovingClock time;

        @Autowired
        JdbcClient database;

        @Autowired
        TransactionTemplate transactions;

        @Autowired
        @Qualifier("learningPersonalData")
        PersonalData data;

        private CourseOutline course;
        private Person admin;
        private Person learner;
        private Person mentor;
        private Person other;

        @BeforeEach
        void people() {
            course = courses.publishNew("a", "b");
            admin = persons.create("Tomasz Wilk", Role.ADMIN);
            mentor = persons.create("Hiroshi Tanabe", Role.MENTOR);
            other = persons.create("Mette Dahl", Role.MENTOR);
            learner = enrolled("Amara Okafor");
        }

        @AfterEach
        void now() {
            time.reset();
            // Rows without a log would be a lie to those who compare the two.
            transactions.executeWithoutResult(status -> database.sql("delete from enrolment where last_sequence = 0")
                    .update());
        }

        private Person enrolled(String name) {
            var person = persons.signIn(name);
            enrolling.enrol(course.id(), Intent.COMPLETE);
            return person;
        }

        private MentorshipId assign(Person who, Person mentoredBy, @Nullable CourseId where) {
            SignIn.as(admin.signedIn());
            return assigning.assign(who.id(), mentoredBy.id(), where, time.instant(), null);
        }

        private Mentee mentee() {
            return new Mentee(learner.id(), course.id());
        }

        private Set<Mentee> open(SignedIn who) {
            return mentorships.open(who, List.of(mentee()));
        }

        @Test
        void aMentorSeesTheOwnLearnersOnly() {
            assign(learner, mentor, course.id());

            assertThat(mentorships.sees(mentor.signedIn(), learner.id())).isTrue();
            assertThat(mentorships.sees(other.signedIn(), learner.id())).isFalse();
            assertThat(open(mentor.signedIn())).containsExactly(mentee());
            assertThat(open(other.signedIn())).isEmpty();
            SignIn.as(other.signedIn());
            assertThatThrownBy(() -> learners.name(learner.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> learners.courses(learner.id())).isInstanceOf(NotFound.class);
            SignIn.as(mentor.signedIn());
            assertThat(learners.name(learner.id())).isEqualTo("Amara Okafor");
        }

        @Test
        void whatALearnerWithoutAMentorHandsInIsOpenToEveryMentorOfTheCourse() {
            var elsewhere = with(other, new Grant(Role.MENTOR, Scope.course("another")));
            assertThat(open(mentor.signedIn())).containsExactly(mentee());
            assertThat(open(elsewhere)).isEmpty();
            assertThat(mentorships.sees(mentor.signedIn(), learner.id())).isFalse();
        }

        @Test
        void aMentorForAllCoursesIsOneForEachOfThem() {
            assign(learner, mentor, null);
            assertThat(mentorships.mentorsOf(learner.id(), course.id())).containsExactly(mentor.id());
            assertThat(mentorships.mentorsOf(learner.id(), new CourseId("another")))
                    .containsExactly(mentor.id());
            assertThat(open(other.signedIn())).isEmpty();
        }

        @Test
        void aMentorshipBeginsAndEnds() {
            SignIn.as(admin.signedIn());
            var begins = time.instant().plus(Duration.ofDays(2));
            assigning.assign(learner.id(), mentor.id(), course.id(), begins, begins.plus(Duration.ofDays(5)));

            assertThat(mentorships.mentorsOf(learner.id(), course.id())).isEmpty();
            time.forward(Duration.ofDays(3));
            assertThat(mentorships.mentorsOf(learner.id(), course.id())).containsExactly(mentor.id());
            time.forward(Duration.ofDays(5));
            assertThat(mentorships.mentorsOf(learner.id(), course.id())).isEmpty();
        }

        @Test
        void whoStandsInSeesTheLearnerForThatTimeAndIsTold() {
            var id = assign(learner, mentor, course.id());
            SignIn.as(admin.signedIn());
            var from = time.instant().plus(Duration.ofDays(1));
            assigning.standIn(id, 0, new StandIn(other.id(), from, from.plus(Duration.ofDays(7))));

            assertThat(mentorships.sees(other.signedIn(), learner.id())).isFalse();
            time.forward(Duration.ofDays(2));
            assertThat(mentorships.sees(other.signedIn(), learner.id())).isTrue();
            assertThat(mentorships.sees(mentor.signedIn(), learner.id())).isTrue();
            assertThat(mentorships.mentorsOf(learner.id(), course.id())).containsExactly(other.id());
            time.forward(Duration.ofDays(7));
            assertThat(mentorships.sees(other.signedIn(), learner.id())).isFalse();
            assertThat(mentorships.mentorsOf(learner.id(), course.id())).containsExactly(mentor.id());
            assertThat(mailbox.latest(other.email()).subject()).isEqualTo("You stand in for Hiroshi Tanabe");
        }

        @Test
        void somebodyMayStandInForAllThatAMentorDoes() {
            assign(learner, mentor, course.id());
            assign(enrolled("Ingrid Solheim"), mentor, null);
            SignIn.as(admin.signedIn());
            var standIn = new StandIn(other.id(), time.instant(), time.instant().plus(Duration.ofDays(7)));
            assertThat(assigning.standInForAll(mentor.id(), standIn)).isEqualTo(2);
            assertThat(assigning.page("Ingrid Solheim", 0, 10)).isNotEmpty();
            assertThat(mentorships.sees(other.signedIn(), learner.id())).isTrue();
        }

        @Test
        void bothAreToldAndItIsAudited() {
            var id = assign(learner, mentor, course.id());
            assertThat(mailbox.latest(learner.email()).subject()).isEqualTo("Hiroshi Tanabe is now your mentor");
            assertThat(mailbox.latest(mentor.email()).subject()).isEqualTo("You mentor Amara Okafor from now on");
            assigning.end(id, 0);
            assertThat(database.sql("select action from audit_entry where subject = ? order by id")
                            .param("mentorship:" + id)
                            .query(String.class)
                            .list())
                    .containsExactly("learning.mentorship.begun", "learning.mentorship.ended");
            assertThat(open(other.signedIn())).containsExactly(mentee());
        }

        @Test
        void isRefusedWhereItMakesNoSense() {
            assign(learner, mentor, course.id());
            assertRefused("learning.mentoring.already", () -> assign(learner, mentor, course.id()));
            assertRefused("learning.mentoring.self", () -> assign(mentor, mentor, course.id()));
            assertRefused("learning.mentoring.no-mentor", () -> assign(mentor, learner, course.id()));
            var now = time.instant();
            assertRefused(
                    "learning.mentoring.dates",
                    () -> assigning.assign(learner.id(), other.id(), null, now, now.minusSeconds(5)));
            assertThatThrownBy(() -> assign(learner, other, new CourseId("no-such")))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void isNotChangedByWhoeverSawAnOlderState() {
            var id = assign(learner, mentor, course.id());
            var now = time.instant();
            assigning.standIn(id, 0, new StandIn(other.id(), now, now.plus(Duration.ofDays(1))));
            assertRefused("learning.mentoring.changed", () -> assigning.end(id, 0));
            assigning.end(id, 1);
        }

        @Test
        void cohortManagersAssignWithinTheirScopeOnly() {
            var manager = persons.create("Lena Vogt");
            SignIn.as(with(
                    manager,
                    new Grant(Role.COHORT_MANAGER, Scope.course(course.id().value()))));
            var id = assigning.assign(learner.id(), mentor.id(), course.id(), time.instant(), null);
            assertThat(assigning.page("", 0, 50)).extracting(MentorshipRow::id).containsExactly(id);
            assertThat(assigning.count("")).isEqualTo(1);
            assertThatThrownBy(() -> assigning.assign(learner.id(), other.id(), null, time.instant(), null))
                    .isInstanceOf(AccessDeniedException.class);
            var everywhere = assign(learner, other, null);
            SignIn.as(with(
                    manager,
                    new Grant(Role.COHORT_MANAGER, Scope.course(course.id().value()))));
            assertThatThrownBy(() -> assigning.end(everywhere, 0)).isInstanceOf(NotFound.class);
            SignIn.as(mentor.signedIn());
            assertThatThrownBy(() -> assigning.page("", 0, 50)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> assigning.end(id, 0)).isInstanceOf(NotFound.class);
        }

        @Test
        void aDeskOfHundredsIsReadInAConstantNumberOfStatements() throws Exception {
            transactions.executeWithoutResult(each -> IntStream.range(0, 150).forEach(this::bulkLearner));
            SignIn.as(mentor.signedIn());

            assertThat(learners.page(0, 25)).hasSize(25);
            assertThat(statements.duringCall(() -> learners.page(0, 25))).hasSize(2);
            assertThat(learners.page(0, 10_000)).hasSize(150);
            assertThat(learners.count()).isEqualTo(150);

            time.forward(Duration.ofDays(12));
            assertThat(learners.countStuck(Duration.ofDays(10))).isEqualTo(150);
            assertThat(learners.countStuck(Duration.ofDays(13))).isZero();
            assertThat(statements.duringCall(() -> learners.stuck(Duration.ofDays(10), 0, 10)))
                    .hasSize(2);

            var asked = learners.page(0, 200).stream()
                    .map(row -> new Mentee(row.learner(), row.course()))
                    .toList();
            assertThat(statements.duringCall(() -> mentorships.open(mentor.signedIn(), asked)))
                    .hasSize(2);
            assertThat(mentorships.open(mentor.signedIn(), asked)).hasSize(150);
            assertThat(mentorships.open(other.signedIn(), asked)).isEmpty();
        }

        private void bulkLearner(int number) {
            var person = UUID.randomUUID();
            database.sql("""
                            insert into enrolment (id, learner, course, intent, active, enrolled_at, course_version,
                                told_version, state, percent, completed, finished_version, last_activity,
                                last_sequence, revision)
                            values (:id, :learner, :course, 'COMPLETE', true, :now, 1, 1, 'STARTED', :percent, 0, 0,
                                :now, 0, 0)""")
                    .param("id", UUID.randomUUID())
                    .param("learner", person)
                    .param("course", course.id().value())
                    .param("percent", number % 100)
                    .param("now", time.instant().atOffset(java.time.ZoneOffset.UTC))
                    .update();
            database.sql("""
                            insert into mentorship (id, learner, mentor, course, begins_at, revision)
                            values (?, ?, ?, ?, ?, 0)""")
                    .params(
                            UUID.randomUUID(),
                            person,
                            mentor.id().value(),
                            course.id().value(),
                            time.instant().atOffset(java.time.ZoneOffset.UTC))
                    .update();
        }

        @Test
        void aQuestionFindsTheMentorAndTheAnswerTheLearner() {
            assign(learner, mentor, course.id());
            SignIn.as(learner.signedIn());
            var id = new QuestionId(UUID.randomUUID());
            asking.ask(id, course.id(), new LessonId("a"), "  What is a stage?  ");
            asking.ask(id, course.id(), new LessonId("a"), "What is a stage?");

            assertThat(asking.mine(course.id(), new LessonId("a")))
                    .singleElement()
                    .satisfies(thread -> {
                        assertThat(thread.waiting()).isTrue();
                        assertThat(thread.messages())
                                .extracting(QuestionThread.Said::text)
                                .containsExactly("What is a stage?");
                    });
            assertThat(mailbox.latest(mentor.email()).subject()).startsWith("Amara Okafor asks about");

            SignIn.as(other.signedIn());
            assertThat(asking.waiting(50)).extracting(QuestionThread::id).doesNotContain(id);
            assertThatThrownBy(() -> asking.say(id, "Let me")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> asking.of(learner.id())).isInstanceOf(NotFound.class);

            SignIn.as(mentor.signedIn());
            assertThat(asking.waiting(50)).extracting(QuestionThread::id).contains(id);
            asking.say(id, "A dated observation.");
            asking.say(id, "A dated observation.");
            assertThat(asking.waiting(50)).extracting(QuestionThread::id).doesNotContain(id);
            assertThat(asking.of(learner.id()))
                    .singleElement()
                    .satisfies(thread -> assertThat(thread.messages())
                            .extracting(QuestionThread.Said::name)
                            .containsExactly("Amara Okafor", "Hiroshi Tanabe"));
            assertThat(mailbox.latest(learner.email()).subject()).startsWith("Hiroshi Tanabe answered");
        }

        @Test
        void aQuestionOfSomebodyWithoutAMentorIsOpenToMentorsOfTheCourse() {
            SignIn.as(learner.signedIn());
            var id = new QuestionId(UUID.randomUUID());
            asking.ask(id, course.id(), new LessonId("b"), "Who reads this?");
            SignIn.as(other.signedIn());
            assertThat(asking.waiting(50)).extracting(QuestionThread::id).contains(id);
            SignIn.as(persons.create("Some Learner").signedIn());
            assertThatThrownBy(() -> asking.say(id, "I do")).isInstanceOf(NotFound.class);
        }

        @Test
        void aQuestionIsRefusedWhenItIsNone() {
            SignIn.as(learner.signedIn());
            var id = new QuestionId(UUID.randomUUID());
            assertRefused("learning.asking.empty", () -> asking.ask(id, course.id(), new LessonId("a"), " "));
            assertRefused(
                    "learning.asking.too-long",
                    () -> asking.ask(id, course.id(), new LessonId("a"), "x".repeat(AskingMentor.LONGEST + 1)));
            assertThatThrownBy(() -> asking.ask(id, course.id(), new LessonId("none"), "x"))
                    .isInstanceOf(NotFound.class);
            SignIn.as(mentor.signedIn());
            assertRefused(
                    "learning.refusal.not-enrolled", () -> asking.ask(id, course.id(), new LessonId("a"), "Hello"));
        }

        @Test
        void isForgottenWithThePersonAndExportedBefore() {
            assign(learner, mentor, course.id());
            SignIn.as(learner.signedIn());
            var id = new QuestionId(UUID.randomUUID());
            asking.ask(id, course.id(), new LessonId("a"), "Keep this for me");
            SignIn.as(mentor.signedIn());
            asking.say(id, "An answer that stays");

            assertThat(data.export(learner.id().value()).toString()).contains("Keep this for me", mentor.id() + "");
            assertThat(data.export(mentor.id().value()).toString()).contains("An answer that stays");

            transactions.executeWithoutResult(each -> data.erase(mentor.id().value()));
            SignIn.as(learner.signedIn());
            assertThat(asking.mine(course.id(), new LessonId("a")).getFirst().messages())
                    .extracting(QuestionThread.Said::name)
                    .containsExactly("Amara Okafor", "");
            transactions.executeWithoutResult(each -> data.erase(learner.id().value()));
            assertThat(asking.mine(course.id(), new LessonId("a"))).isEmpty();
            assertThat(database.sql("select count(*) from mentorship where learner = ? or mentor = ?")
                            .params(learner.id().value(), mentor.id().value())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        private static SignedIn with(Person person, Grant grant) {
            return new SignedIn(
                    person.id(),
                    person.name(),
                    Locale.ENGLISH,
                    person.signedIn().zone(),
                    Set.of(grant));
        }

        private static void assertRefused(String key, Runnable work) {
            assertThatThrownBy(work::run)
                    .isInstanceOf(Refusal.class)
                    .extracting(problem -> ((Refusal) problem).key())
                    .isEqualTo(key);
        }
    }
}
