/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.Role;
import academy.supercluster.shared.Percent;
import academy.supercluster.shared.Refusal;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case is decided once, with a reason, and only then compared. */
class DecidingACaseTests {

    private static final Map<String, String> CHOICES =
            Map.of("letter", "ladder", "systems/valley", "ecosystem", "systems/office", "cluster");

    @Nested
    class WithH2 extends Rules {}

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {}

    abstract static class Rules extends LearningRules {

        @Autowired
        Enrolments enrolments;

        @Autowired
        DecidingCase deciding;

        private final LessonId lesson = new LessonId("case-a");
        private CourseOutline course;

        @BeforeEach
        void enrol() {
            course = courses.publishNew("case-a", "b");
            enrolAnother();
        }

        @Test
        void completesTheLessonByDecisionAndReason() {
            var report = decide(CHOICES, " Because somebody can sign. ");
            assertThat(report.choices()).isEqualTo(CHOICES);
            assertThat(report.reason()).isEqualTo("Because somebody can sign.");
            assertThat(enrolments.mine(course).orElseThrow().percent()).isEqualTo(new Percent(50));
            assertThat(deciding.report(course.id(), lesson)).contains(report);
        }

        @Test
        void keepsTheFirstDecision() {
            decide(CHOICES, "First.");
            var again = decide(
                    Map.of("letter", "word", "systems/valley", "cluster", "systems/office", "cluster"), "Second.");
            assertThat(again.reason()).isEqualTo("First.");
            assertThat(again.choices()).isEqualTo(CHOICES);
        }

        @Test
        void isNotDecidedByHalves() {
            refused("learning.case.undecided", Map.of("letter", "ladder"), "Reason.");
            refused(
                    "learning.case.undecided",
                    Map.of("letter", "no-such", "systems/valley", "ecosystem", "systems/office", "cluster"),
                    "Reason.");
            refused(
                    "learning.case.undecided",
                    Map.of("letter", "word", "systems/valley", "ecosystem", "systems/other", "cluster"),
                    "Reason.");
            refused("learning.case.unreasoned", CHOICES, "  ");
            refused("learning.case.reason-too-long", CHOICES, "x".repeat(DecidingCase.LONGEST_REASON + 1));
            assertThat(deciding.report(course.id(), lesson)).isEmpty();
            assertThat(enrolments.mine(course).orElseThrow().state()).isEqualTo(HonestState.ENROLLED);
        }

        @Test
        void tellsOfOthersOnlyFromFiveOn() {
            for (var others = 0; others < 4; others++) {
                decide(CHOICES, "Reason.");
                enrolAnother();
            }
            assertThat(decide(CHOICES, "Reason.").others()).isEqualTo(new OtherDecisions(4, Map.of()));
            enrolAnother();
            var report = decide(CHOICES, "Reason.");
            assertThat(report.others().people()).isEqualTo(5);
            assertThat(report.others().counts().get("letter")).isEqualTo(Map.of("ladder", 5L));
        }

        @Test
        void isReadInTwoStatements() {
            decide(CHOICES, "Reason.");
            assertThat(statements.during(() -> deciding.report(course.id(), lesson)))
                    .hasSize(2);
        }

        private void enrolAnother() {
            SignIn.as(Role.LEARNER);
            enrolling.enrol(course.id(), Intent.COMPLETE);
        }

        private CaseReport decide(Map<String, String> choices, String reason) {
            return deciding.decide(course.id(), course.version(), lesson, choices, reason);
        }

        private void refused(String key, Map<String, String> choices, String reason) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> decide(choices, reason))
                    .extracting(Refusal::key)
                    .isEqualTo(key);
        }
    }
}
