/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Intent;
import academy.supercluster.learning.LearningRules;
import academy.supercluster.learning.transfer.SavedIntention.Conflict;
import academy.supercluster.learning.transfer.SavedIntention.Saved;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.PersonalData;
import academy.supercluster.shared.Refusal;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody says what they will do with a course, and is asked 90 days later. */
class APlanToUseACourseTests {

    @Nested
    class WithH2 extends Rules {}

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {}

    abstract static class Rules extends LearningRules {

        static final Wish WISH = new Wish("Map our members", "Board meeting", LocalDate.of(2027, 2, 1), false);

        @Autowired
        PlanningTransfer planning;

        @Autowired
        MovingClock clock;

        @Autowired
        List<PersonalData> personalData;

        @Autowired
        TransactionTemplate transaction;

        SignedIn learner;
        CourseOutline course;

        @BeforeEach
        void enrol() {
            clock.reset();
            learner = SignIn.as(Role.LEARNER);
            course = courses.publishNew("a");
            enrolling.enrol(course.id(), Intent.COMPLETE);
        }

        @AfterEach
        void resetTheClock() {
            clock.reset();
        }

        private TransferIntention saved(int known, Wish wish) {
            var reply = planning.save(course.id(), known, wish);
            assertThat(reply).isInstanceOf(Saved.class);
            return reply.now();
        }

        @Test
        void isKeptAndCanBeChanged() {
            assertThat(planning.mine(course.id())).isEmpty();
            assertThat(saved(0, WISH).revision()).isOne();
            var other = new Wish("Map our funders", "", null, true);
            assertThat(saved(1, other).revision()).isEqualTo(2);
            assertThat(planning.mine(course.id()).orElseThrow().wish()).isEqualTo(other);
        }

        @Test
        void twoWindowsNeverOverwriteEachOther() {
            saved(0, WISH);
            saved(1, new Wish("In the first window", "", null, false));
            var reply = planning.save(course.id(), 1, new Wish("In the second", "", null, false));
            assertThat(reply).isInstanceOf(Conflict.class);
            assertThat(reply.now().wish().what()).isEqualTo("In the first window");
            assertThat(planning.save(course.id(), 0, new Wish("A third", "", null, false)))
                    .isInstanceOf(Conflict.class);
            assertThat(saved(2, new Wish("In the second", "", null, false)).revision())
                    .isEqualTo(3);
        }

        @Test
        void theSameTwiceIsSavedOnce() {
            saved(0, WISH);
            assertThat(saved(0, WISH).revision()).isOne();
        }

        @Test
        void isAskedOnTheNinetiethDay() {
            saved(0, WISH);
            clock.forward(Duration.ofDays(88));
            assertThat(planning.due()).isEmpty();
            clock.forward(Duration.ofDays(2));
            assertThat(planning.due()).extracting(TransferIntention::course).containsExactly(course.id());
            var told = planning.tell(course.id(), Outcome.PARTLY, "Half of them", "https://example.org/map");
            assertThat(told.answers()).singleElement().satisfies(answer -> {
                assertThat(answer.outcome()).isEqualTo(Outcome.PARTLY);
                assertThat(answer.story()).isEqualTo("Half of them");
                assertThat(answer.evidence()).isEqualTo("https://example.org/map");
            });
            assertThat(planning.due()).isEmpty();
        }

        @Test
        void isAskedAgainAfterNotYetAndKeepsEveryAnswer() {
            saved(0, WISH);
            clock.forward(Duration.ofDays(90));
            planning.tell(course.id(), Outcome.NOT_YET, "In spring", "");
            assertThat(planning.due()).isEmpty();
            clock.forward(Duration.ofDays(30));
            assertThat(planning.due()).hasSize(1);
            var told = planning.tell(course.id(), Outcome.YES, "Done", "");
            assertThat(told.answers())
                    .extracting(TransferIntention.Told::outcome)
                    .containsExactly(Outcome.NOT_YET, Outcome.YES);
            assertThat(told.answers().getFirst().at())
                    .isBefore(told.answers().getLast().at());
            clock.forward(Duration.ofDays(400));
            assertThat(planning.due()).isEmpty();
        }

        @Test
        void theSameAnswerTwiceIsKeptOnce() {
            saved(0, WISH);
            clock.forward(Duration.ofDays(90));
            planning.tell(course.id(), Outcome.YES, "Done", "");
            assertThat(planning.tell(course.id(), Outcome.YES, "Done", "").answers())
                    .hasSize(1);
        }

        @Test
        void aNewPlanAfterTheLastAnswerIsAskedAboutAnew() {
            saved(0, WISH);
            clock.forward(Duration.ofDays(90));
            planning.tell(course.id(), Outcome.YES, "Done", "");
            saved(1, new Wish("Now the funders", "", null, false));
            clock.forward(Duration.ofDays(90));
            assertThat(planning.due()).hasSize(1);
        }

        @Test
        void whatCannotBeKeptIsRefusedInWords() {
            refused("learning.transfer.what-missing", () -> saved(0, new Wish("  ", "", null, false)));
            refused("learning.transfer.what-too-long", () -> saved(0, new Wish("x".repeat(1_001), "", null, false)));
            refused("learning.transfer.place-too-long", () -> saved(0, new Wish("x", "y".repeat(501), null, false)));
            saved(0, new Wish("a\0b", "", null, false));
            for (var address : List.of("javascript:alert(1)", "not an address", "ftp://example.org", "https:///x")) {
                refused("learning.transfer.no-address", () -> planning.tell(course.id(), Outcome.YES, "", address));
            }
            refused(
                    "learning.transfer.story-too-long",
                    () -> planning.tell(course.id(), Outcome.YES, "x".repeat(4_001), ""));
            assertThat(planning.mine(course.id()).orElseThrow().answers()).isEmpty();
            assertThat(planning.mine(course.id()).orElseThrow().wish().what()).isEqualTo("ab");
        }

        private static void refused(String key, Runnable act) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).withMessage(key);
        }

        @Test
        void isNobodyElsesUnlessTheMentorMayReadIt() {
            saved(0, WISH);
            assertThat(planning.forMentorOf(learner.id())).isEmpty();
            saved(1, new Wish("Map our members", "", null, true));
            assertThat(planning.forMentorOf(learner.id())).hasSize(1);
            SignIn.as(Role.LEARNER);
            assertThat(planning.mine(course.id())).isEmpty();
            assertThatThrownBy(() -> planning.tell(course.id(), Outcome.YES, "", ""))
                    .isInstanceOf(NotFound.class);
            refused("learning.refusal.not-enrolled", () -> planning.save(course.id(), 0, WISH));
            SignIn.out();
            assertThatThrownBy(() -> planning.save(course.id(), 0, WISH))
                    .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }

        @Test
        void homeAsksWithOneStatement() {
            saved(0, WISH);
            clock.forward(Duration.ofDays(90));
            assertThat(statements.during(() -> planning.due())).hasSize(1);
        }

        @Test
        @SuppressWarnings("unchecked")
        void isExportedAndErasedWithThePerson() {
            saved(0, WISH);
            planning.tell(course.id(), Outcome.NO, "We merged", "");
            var room = personalData.stream()
                    .filter(each -> each.room().equals("learning"))
                    .findFirst()
                    .orElseThrow();
            var export = room.export(learner.id().value());
            assertThat((List<?>) export.get("transfer_intention"))
                    .singleElement()
                    .satisfies(row -> assertThat((Map<Object, Object>) row)
                            .containsEntry("what", "Map our members")
                            .containsEntry("by_when", "2027-02-01"));
            assertThat(export.get("transfer_answer").toString()).contains("We merged");
            transaction.executeWithoutResult(status -> room.erase(learner.id().value()));
            assertThat(room.export(learner.id().value()).values())
                    .allSatisfy(rows -> assertThat((List<?>) rows).isEmpty());
        }
    }
}
