/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.QuizCourse;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an author waits for when 5,000 learners have tried 20 times each, with eight questions in each attempt. */
@AcademyTest
@OnPostgres
@Tag("deep")
class AHundredThousandAttemptsTests {

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

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void areReadInUnderASecond() {
        var course = new QuizCourse(importing);
        SignIn.as(Role.AUTHOR);
        transaction.executeWithoutResult(status -> generate(course, 5_000, 20));
        var counted = took(counting::run);
        analysis.of(course.id(), "stage-quiz");
        var needed = statements.during(() -> analysis.of(course.id(), "stage-quiz"));
        var read = took(() -> analysis.of(course.id(), "stage-quiz"));
        var reading = analysis.of(course.id(), "stage-quiz");
        System.out.println(
                "100,000 attempts counted in " + counted.toMillis() + " ms, read in " + read.toMillis() + " ms");
        assertThat(reading.learners()).isEqualTo(5_000);
        assertThat(reading.items()).filteredOn(ItemReading::isEnough).hasSize(8);
        assertThat(needed).hasSizeLessThanOrEqualTo(4);
        assertThat(read).isLessThan(Duration.ofSeconds(1));

        transaction.executeWithoutResult(status -> generate(course, 100_000, 1));
        counted = took(counting::run);
        read = took(() -> analysis.of(course.id(), "stage-quiz"));
        System.out.println(
                "105,000 first attempts counted in " + counted.toMillis() + " ms, read in " + read.toMillis() + " ms");
        assertThat(analysis.of(course.id(), "stage-quiz").learners()).isEqualTo(105_000);
        assertThat(read).isLessThan(Duration.ofSeconds(1));
    }

    private static Duration took(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void generate(QuizCourse course, int learners, int each) {
        database.sql("""
                        with learner as (select gen_random_uuid() as id, n from generate_series(1, :learners) n)
                        insert into attempt (id, learner, enrolment, course, course_version, lesson, quiz, definition, seed,
                            started_at, submitted_at, result, passed)
                        select gen_random_uuid(), l.id, l.id, d.course, d.course_version, 'lesson', d.quiz, d.id, 1,
                            now() + t * interval '1 minute', now() + t * interval '2 minute', 50, false
                        from learner l cross join generate_series(1, :each) t cross join quiz_definition d
                        where d.course = :course and d.course_version = :version""")
                .param("learners", learners)
                .param("each", each)
                .param("course", course.id().value())
                .param("version", course.version())
                .update();
        database.sql("""
                        insert into attempt_item (attempt, place, question_version, arrangement, counts, answer, revision,
                            earned, possible)
                        select a.id, q.place, q.question_version, '0,1,2', true, '{"choice":' || (random() * 2)::int || '}',
                            1, (random() * 3)::int, 3
                        from attempt a join quiz_question q on q.definition = a.definition and q.place < 8
                        where a.course = :course and not exists (select 1 from attempt_item i where i.attempt = a.id)""").param("course", course.id().value()).update();
    }
}
