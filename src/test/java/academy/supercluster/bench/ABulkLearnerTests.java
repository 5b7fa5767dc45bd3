/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.BulkQuizzes;
import academy.supercluster.assessment.QuizCourse;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.learning.RebuiltFromTheLog;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written in bulk for benchmarks is what the services would have written. */
class ABulkLearnerTests {

    private static final int PEOPLE = 14;
    private static final int COURSES_EACH = 2;

    @Nested
    class WithH2 extends Rules {

        @Override
        BulkRows rows(DataSource database) throws SQLException {
            return new JdbcBatches(database.getConnection());
        }
    }

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {

        @Override
        BulkRows rows(DataSource database) throws SQLException {
            return new PostgresCopy(database.getConnection());
        }
    }

    @AcademyTest
    abstract static class Rules {

        @Autowired
        ImportingCourse importing;

        @Autowired
        CourseCatalogue catalogue;

        @Autowired
        ApplicationContext academy;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        DataSource database;

        @Autowired
        MovingClock clock;

        abstract BulkRows rows(DataSource database) throws SQLException;

        @AfterEach
        void goOn() {
            clock.reset();
            SignIn.out();
        }

        @Test
        void differsInNoRowFromOneServedByTheServices() throws Exception {
            var library = library();
            var until = Instant.parse("2026-11-20T12:00:00Z");
            var quizzes = new BulkQuizzes(database);
            var before = PlainRows.counts(jdbc);
            var services = new ServiceStage(academy);
            live(library, until, "served", services);
            var between = PlainRows.counts(jdbc);
            try (var rows = rows(database)) {
                live(library, until, "bulk", new BulkStage(rows, quizzes, "{bcrypt}x", services::nextSeed));
                rows.flush();
            }
            var after = PlainRows.counts(jdbc);
            var served = PlainRows.of(jdbc, "served").byTable();
            var bulk = PlainRows.of(jdbc, "bulk").byTable();
            for (var table : before.keySet()) {
                assertThat(bulk.get(table)).as(table).containsExactlyInAnyOrderElementsOf(served.get(table));
                assertThat(after.get(table) - between.get(table))
                        .as("rows that nobody is named in: " + table)
                        .isEqualTo(between.get(table) - before.get(table));
            }
            assertThat(bulk.get("account")).hasSize(PEOPLE);
            assertThat(bulk.get("learning_event")).hasSizeGreaterThan(PEOPLE * COURSES_EACH * 4);
            assertThat(bulk.get("case_decision")).isNotEmpty();
            assertThat(bulk.get("attempt")).anyMatch(row -> row.contains("passed=true"));
            assertThat(bulk.get("attempt")).anyMatch(row -> row.contains("passed=false"));
            assertThat(RebuiltFromTheLog.in(academy).findsNoDifference()).isPositive();
        }

        private void live(Library library, Instant until, String mailbox, Stage stage) {
            for (var number = 0; number < PEOPLE; number++) {
                var life = new Life(7, number, library, until);
                life.join(stage, mailbox);
                library.courses().subList(0, COURSES_EACH).forEach(course -> life.study(stage, course));
            }
        }

        /** The first shipped course, with its readings, cases and quiz, and one with every kind of question. */
        private Library library() throws IOException {
            importing.importFolder(Path.of("courses", "know-what-you-lead").toAbsolutePath());
            var everyKind = new QuizCourse(importing).id();
            var all = List.of(
                    catalogue.course(new CourseId("c1")).orElseThrow(),
                    catalogue.course(everyKind).orElseThrow());
            return new Library(all, (course, lesson) -> catalogue.content(course.id(), course.version(), lesson.id()));
        }
    }
}
