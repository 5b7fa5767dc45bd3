/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.learning.FakeCourses;
import academy.supercluster.learning.RebuiltFromTheLog;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
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
    @Import(FakeCourses.class)
    abstract static class Rules {

        @Autowired
        FakeCourses courses;

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
            var before = PlainRows.counts(jdbc);
            live(library, until, "served", new ServiceStage(academy));
            var between = PlainRows.counts(jdbc);
            try (var rows = rows(database)) {
                live(library, until, "bulk", new BulkStage(rows, "{bcrypt}" + "x".repeat(60)));
                rows.flush();
            }
            var after = PlainRows.counts(jdbc);
            var served = PlainRows.of(jdbc, "served").byTable();
            var bulk = PlainRows.of(jdbc, "bulk").byTable();
            for (var table : before.keySet()) {
                assertThat(bulk.get(table)).as(table).isEqualTo(served.get(table));
                assertThat(after.get(table) - between.get(table))
                        .as("rows that nobody is named in: " + table)
                        .isEqualTo(between.get(table) - before.get(table));
            }
            assertThat(bulk.get("account")).hasSize(PEOPLE);
            assertThat(bulk.get("learning_event")).hasSizeGreaterThan(PEOPLE * COURSES_EACH * 4);
            assertThat(bulk.get("case_decision")).isNotEmpty();
            assertThat(new TreeMap<>(bulk).get("lesson_progress")).anyMatch(row -> row.contains("state=COMPLETED"));
            assertThat(RebuiltFromTheLog.in(academy).findsNoDifference()).isPositive();
        }

        private void live(Library library, Instant until, String mailbox, Stage stage) {
            for (var number = 0; number < PEOPLE; number++) {
                var life = new Life(7, number, library, until);
                life.join(stage, mailbox);
                library.courses().subList(0, COURSES_EACH).forEach(course -> life.study(stage, course));
            }
        }

        private Library library() {
            var all = List.of(
                    courses.publishNew("recall-a", "case-b", "c", "recall-d"),
                    courses.publishNew("case-a", "recall-b"));
            return new Library(all, (course, lesson) -> catalogue.content(course.id(), course.version(), lesson.id()));
        }
    }
}
