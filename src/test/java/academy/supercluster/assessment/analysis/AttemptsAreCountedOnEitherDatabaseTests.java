/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import academy.supercluster.assessment.QuizCourse;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Grant;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.identity.UserId;
import academy.supercluster.shared.NotFound;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** First attempts become figures, within the database. */
abstract class AttemptsAreCountedOnEitherDatabaseTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String QUIZ = "stage-quiz";

    @Autowired
    private ImportingCourse importing;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CountingAttempts counting;

    @Autowired
    private ItemAnalysis analysis;

    @Autowired
    private Statements statements;

    private QuizCourse course;

    @BeforeEach
    void openCourse() {
        course = new QuizCourse(importing);
        SignIn.as(Role.AUTHOR);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void asTheFormulaSays() {
        // Four learners answer two questions: the choice earns 1, 0, 1, 0 of 1, the others 4, 1, 3, 2 of 5.
        int[] earned = {1, 0, 1, 0};
        int[] rest = {4, 1, 3, 2};
        for (int i = 0; i < 4; i++) {
            var attempt = attempt(UUID.randomUUID(), NOON.plusSeconds(i));
            item(attempt, 0, "nobody-is-ceo", "{\"choice\":" + (earned[i] == 1 ? 1 : 2) + "}", earned[i], 1);
            item(attempt, 1, "models", "{\"rights\":[0,1,2]}", rest[i], 5);
        }
        counting.run();
        var reading = reading("nobody-is-ceo");
        assertThat(reading.tally().asked()).isEqualTo(4);
        assertThat(reading.tally().entirely()).isEqualTo(2);
        assertThat(reading.tally().facility()).isCloseTo(0.5, within(1e-9));
        // Means 0.5 and 0.5; Σ(x−x̄)(y−ȳ) = 0.4, Σ(x−x̄)² = 1, Σ(y−ȳ)² = 0.2; r = 0.4 ÷ √0.2 = 0.894427.
        assertThat(reading.tally().itemRest().orElseThrow()).isCloseTo(0.894427, within(1e-6));
        assertThat(reading.choices()).extracting(ItemChoice::times).containsExactly(0, 2, 2);
        assertThat(reading("models").tally().facility()).isCloseTo(0.5, within(1e-9));
        assertThat(reading("growth").tally()).isEqualTo(ItemTally.NOTHING);
    }

    @Test
    void onlyTheFirstSubmittedOnes() {
        var learner = UUID.randomUUID();
        item(attempt(learner, NOON), 0, "nobody-is-ceo", null, 0, 1);
        item(attempt(learner, NOON.plusSeconds(60)), 0, "nobody-is-ceo", "{\"choice\":1}", 1, 1);
        item(open(UUID.randomUUID(), NOON), 0, "nobody-is-ceo", "{\"choice\":1}", null, null);
        counting.run();
        var reading = reading("nobody-is-ceo");
        assertThat(reading.tally().asked()).isEqualTo(1);
        assertThat(reading.tally().entirely()).isZero();
        assertThat(reading.unanswered()).isEqualTo(1);
        assertThat(analysis.of(course.id(), QUIZ).learners()).isEqualTo(1);
    }

    @Test
    void againWhenThereAreNewOnesAndNotOtherwise() {
        item(attempt(UUID.randomUUID(), NOON), 0, "traits", "{\"choices\":[0,2]}", 3, 3);
        counting.run();
        assertThat(reading("traits").choices()).extracting(ItemChoice::times).containsExactly(1, 0, 1);
        assertThat(statements.during(counting::run).stream().filter(each -> each.contains("item_tally")))
                .isEmpty();
        item(attempt(UUID.randomUUID(), NOON), 0, "traits", "{\"choices\":[0,1]}", 1, 3);
        counting.run();
        assertThat(reading("traits").tally().asked()).isEqualTo(2);
        assertThat(reading("traits").choices()).extracting(ItemChoice::times).containsExactly(2, 1, 1);
    }

    @Test
    void inAsManyStatementsForManyAttemptsAsForOne() {
        item(attempt(UUID.randomUUID(), NOON), 0, "traits", "{\"choices\":[0,2]}", 3, 3);
        long few = statements.during(counting::run).size();
        analysis.of(course.id(), QUIZ);
        long read = statements.during(() -> analysis.of(course.id(), QUIZ)).size();
        for (int i = 0; i < 60; i++) {
            var attempt = attempt(UUID.randomUUID(), NOON);
            item(attempt, 0, "traits", "{\"choices\":[" + i % 3 + "]}", i % 4, 3);
            item(attempt, 1, "nobody-is-ceo", "{\"choice\":" + i % 3 + "}", i % 2, 1);
        }
        assertThat(statements.during(counting::run)).hasSize((int) few);
        assertThat(statements.during(() -> analysis.of(course.id(), QUIZ))).hasSize((int) read);
        assertThat(read).isLessThanOrEqualTo(4);
        assertThat(reading("traits").isEnough()).isTrue();
    }

    @Test
    void forNobodyButTheAuthorsOfTheCourse() {
        assertThatThrownBy(() -> analysis.of(new CourseId("no-such-course"), QUIZ))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> analysis.of(course.id(), "no-such-quiz")).isInstanceOf(NotFound.class);
        var id = new UserId(UUID.randomUUID());
        SignIn.as(new SignedIn(
                id, "Noor", Locale.ENGLISH, ZoneOffset.UTC, Set.of(new Grant(Role.AUTHOR, Scope.course("another")))));
        assertThatThrownBy(() -> analysis.of(course.id(), QUIZ)).isInstanceOf(NotFound.class);
    }

    private ItemReading reading(String code) {
        return analysis.of(course.id(), QUIZ).items().stream()
                .filter(item -> item.question().id().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private UUID attempt(UUID learner, Instant at) {
        return attempt(learner, at, at.plusSeconds(30));
    }

    private UUID open(UUID learner, Instant at) {
        return attempt(learner, at, null);
    }

    private UUID attempt(UUID learner, Instant at, @Nullable Instant submitted) {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> database.sql("""
                        insert into attempt (id, learner, enrolment, course, course_version, lesson, quiz, definition, seed,
                            started_at, submitted_at, result, passed, open_slot)
                        select ?, ?, ?, d.course, d.course_version, 'lesson', d.quiz, d.id, 1, ?, ?, ?, ?, ?
                        from quiz_definition d where d.course = ? and d.course_version = ?""")
                .params(Arrays.asList(
                        id,
                        learner,
                        UUID.randomUUID(),
                        at.atOffset(ZoneOffset.UTC),
                        submitted == null ? null : submitted.atOffset(ZoneOffset.UTC),
                        submitted == null ? null : 50,
                        submitted == null ? null : false,
                        submitted == null ? 1 : null,
                        course.id().value(),
                        course.version()))
                .update());
        return id;
    }

    private void item(
            UUID attempt,
            int place,
            String code,
            @Nullable String answer,
            @Nullable Integer earned,
            @Nullable Integer possible) {
        transaction.executeWithoutResult(status -> database.sql("""
                        insert into attempt_item (attempt, place, question_version, arrangement, counts, answer, revision,
                            earned, possible)
                        select ?, ?, v.id, '0,1,2', true, ?, 1, ?, ? from question_version v
                        join question q on q.id = v.question where q.course = ? and q.code = ?""")
                .params(Arrays.asList(
                        attempt, place, answer, earned, possible, course.id().value(), code))
                .update());
    }

    @AcademyTest
    static class OnH2Tests extends AttemptsAreCountedOnEitherDatabaseTests {}

    @AcademyTest
    @OnPostgres
    static class OnPostgresTests extends AttemptsAreCountedOnEitherDatabaseTests {}
}
