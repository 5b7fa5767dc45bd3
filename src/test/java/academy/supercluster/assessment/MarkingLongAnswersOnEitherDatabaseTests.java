/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.assessment.marking.MarkingSource;
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
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A result that waits for a mentor, and what the mark does. */
class MarkingLongAnswersOnEitherDatabaseTests {

    @Nested
    class WithH2 extends Rules {}

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {}

    @AcademyTest
    @org.springframework.test.context.event.RecordApplicationEvents
    abstract static class Rules {

        @Autowired
        ImportingCourse importing;

        @Autowired
        Enrolling enrolling;

        @Autowired
        TakingQuiz taking;

        @Autowired
        MarkingAnswers marking;

        @Autowired
        LongAnswersToMark source;

        @Autowired
        AssessmentPersonalData personalData;

        @Autowired
        TransactionTemplate transaction;

        @Autowired
        org.springframework.test.context.event.ApplicationEvents events;

        @Autowired
        Statements statements;

        QuizCourse course;
        SignedIn learner;

        @BeforeEach
        void enrol() {
            learner = SignIn.as(Role.LEARNER);
            course = new QuizCourse(importing);
            course.publish(QuizFolder.NEW_KINDS
                    .replace("id: trust-quiz", "id: stage-quiz")
                    .replace("classify: 1", "classify: 3")
                    .replace("draw-drafts: 1\n", "")
                    .replace("review: draft", "review: reviewed"));
            enrolling.enrol(course.id(), Intent.COMPLETE);
        }

        @AfterEach
        void signOut() {
            SignIn.out();
        }

        private AttemptSheet submitted() {
            var sheet = taking.start(course.id(), course.version(), QuizCourse.LESSON);
            for (var item : sheet.items()) {
                taking.answer(sheet.attempt(), item.place(), 0, AnswerKey.right(item));
            }
            return taking.submit(sheet.attempt());
        }

        private static int place(AttemptSheet sheet) {
            return sheet.items().stream()
                    .filter(item -> item.question().id().equals("own-words"))
                    .findFirst()
                    .orElseThrow()
                    .place();
        }

        private AttemptSheet asLearner(AttemptId attempt) {
            SignIn.as(learner);
            return taking.sheet(attempt);
        }

        @Test
        void theResultWaitsAndTheOtherAnswersAreScored() {
            var sheet = submitted();
            assertThat(sheet.isOpen()).isFalse();
            assertThat(sheet.awaiting()).isTrue();
            assertThat(sheet.passed()).isFalse();
            assertThat(sheet.items()).filteredOn(item -> item.earned() == 1.0).hasSize(2);
            assertThat(sheet.items().get(place(sheet)).mark()).isEqualTo(new AttemptSheet.Mark(0, ""));
            assertThat(events.stream(AttemptSubmitted.class)).isEmpty();
            assertThat(events.stream(AttemptAwaitsMark.class)).hasSize(1);
            var desk = taking.desk(course.id(), course.version(), QuizCourse.LESSON);
            assertThat(desk.past())
                    .singleElement()
                    .satisfies(past -> assertThat(past.awaiting()).isTrue());
        }

        @Test
        void whoWroteNothingWaitsForNobody() {
            var sheet = taking.start(course.id(), course.version(), QuizCourse.LESSON);
            var result = taking.submit(sheet.attempt());
            assertThat(result.awaiting()).isFalse();
            assertThat(result.result()).isEqualTo(Percent.NONE);
            assertThat(events.stream(AttemptNotPassed.class)).hasSize(1);
        }

        @Test
        void theMarkSettlesTheResultAndCompletesTheLesson() {
            var sheet = submitted();
            SignIn.as(Role.MENTOR);
            var open = marking.open(sheet.attempt(), place(sheet));
            assertThat(open.text()).startsWith("We would show the ladder");
            assertThat(open.task().levels().getFirst()).contains("Only claims");
            assertThat(open.settled()).isFalse();
            var marked = marking.mark(sheet.attempt(), place(sheet), open.version(), 3, "Name a limit, too.");
            assertThat(marked.settled()).isTrue();
            // Two of three right, and two thirds of a point.
            assertThat(asLearner(sheet.attempt())).satisfies(result -> {
                assertThat(result.awaiting()).isFalse();
                assertThat(result.result()).isEqualTo(new Percent(88));
                assertThat(result.passed()).isTrue();
                assertThat(result.items().get(place(sheet)).mark())
                        .isEqualTo(new AttemptSheet.Mark(3, "Name a limit, too."));
            });
            assertThat(events.stream(AttemptPassed.class)).hasSize(1);
        }

        @Test
        void theLowestLevelEarnsNothing() {
            var sheet = submitted();
            SignIn.as(Role.MENTOR);
            marking.mark(sheet.attempt(), place(sheet), 0, 1, "");
            assertThat(asLearner(sheet.attempt()).result()).isEqualTo(new Percent(66));
            assertThat(events.stream(AttemptNotPassed.class)).hasSize(1);
        }

        @Test
        void ofTwoMentorsOneIsToldThatTheOtherWasFirst() {
            var sheet = submitted();
            SignIn.as(Role.MENTOR);
            marking.mark(sheet.attempt(), place(sheet), 0, 4, "First");
            SignIn.as(Role.MENTOR);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> marking.mark(sheet.attempt(), place(sheet), 0, 1, "Second"))
                    .withMessage("assessment.answer.settled");
            assertThat(marking.open(sheet.attempt(), place(sheet)).remark()).isEqualTo("First");
        }

        @Test
        void nobodyMarksTheirOwnAndStrangersAnswersDoNotExist() {
            var sheet = submitted();
            SignIn.as(new SignedIn(
                    learner.id(),
                    learner.name(),
                    learner.locale(),
                    learner.zone(),
                    SignIn.as(Role.MENTOR).grants()));
            assertThatThrownBy(() -> marking.open(sheet.attempt(), place(sheet)))
                    .isInstanceOf(NotFound.class);
            SignIn.as(Role.MENTOR);
            assertThatThrownBy(() -> marking.open(new AttemptId(java.util.UUID.randomUUID()), 0))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> marking.open(sheet.attempt(), 99)).isInstanceOf(NotFound.class);
            for (int level : new int[] {0, 5, -1}) {
                assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> marking.mark(sheet.attempt(), place(sheet), 0, level, ""))
                        .withMessage("assessment.answer.level");
            }
        }

        @Test
        void theQueueListsItUntilItIsMarkedInOneStatement() throws Exception {
            var sheet = submitted();
            var mine = List.of(learner.id());
            assertThat(source.waiting(mine, MarkingSource.MOST)).singleElement().satisfies(item -> {
                assertThat(item.learner()).isEqualTo(learner.id());
                assertThat(item.title()).isEqualTo("Trust quiz");
                assertThat(item.href()).isEqualTo("desk/marking/answers/" + sheet.attempt() + "/" + place(sheet));
            });
            assertThat(source.waiting(MarkingSource.MOST))
                    .anyMatch(item -> item.learner().equals(learner.id()));
            assertThat(statements.during(() -> source.waiting(mine, 10))).hasSize(1);
            SignIn.as(Role.MENTOR);
            marking.mark(sheet.attempt(), place(sheet), 0, 2, "");
            assertThat(source.waiting(mine, MarkingSource.MOST)).isEmpty();
        }

        @Test
        void whatWasSaidIsExportedAndErasedWithThePerson() {
            var sheet = submitted();
            SignIn.as(Role.MENTOR);
            marking.mark(sheet.attempt(), place(sheet), 0, 2, "Too few reasons");
            assertThat(personalData.export(learner.id().value()).toString()).contains("level 2", "Too few reasons");
            transaction.executeWithoutResult(
                    status -> personalData.erase(learner.id().value()));
            assertThat((List<?>) personalData.export(learner.id().value()).get("marks"))
                    .isEmpty();
        }
    }
}
