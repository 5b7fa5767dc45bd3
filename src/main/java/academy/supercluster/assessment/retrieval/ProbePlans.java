/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.assessment.AttemptPassed;
import academy.supercluster.assessment.question.Share;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.shared.Percent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The quizzes that were passed and come back, and what came of them. */
@Repository
class ProbePlans {

    /** As long as anything may be offered, in whatever zone. */
    private static final Duration ALIVE = Duration.ofDays(ProbeCalendar.OVER + 2L);

    private final JdbcClient database;

    ProbePlans(JdbcClient database) {
        this.database = database;
    }

    /** The first pass counts; after the last probe is over, another pass begins anew. */
    void begin(AttemptPassed passed, Instant now) {
        var isNew = database.sql("""
                        insert into probe_plan (learner, course, quiz, enrolment, course_version, lesson, passed_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        passed.learner().value(),
                        passed.course().value(),
                        passed.quiz(),
                        passed.enrolment().value(),
                        passed.courseVersion(),
                        passed.lesson().value(),
                        utc(now))
                .update();
        if (isNew == 0) {
            database.sql("""
                            update probe_plan set passed_at = ?, course_version = ?
                            where learner = ? and course = ? and quiz = ? and passed_at < ?""")
                    .params(
                            utc(now),
                            passed.courseVersion(),
                            passed.learner().value(),
                            passed.course().value(),
                            passed.quiz(),
                            utc(now.minus(ALIVE)))
                    .update();
        }
    }

    /** What somebody has to expect, and the sitting they have begun. One statement. */
    Expected of(UUID learner, Instant now) {
        return of(List.of(learner), now).getOrDefault(learner, Expected.NOTHING);
    }

    /** The same for many, in one statement; without those who have nothing to expect. */
    Map<UUID, Expected> of(Collection<UUID> learners, Instant now) {
        var reading = new LinkedHashMap<UUID, Reading>();
        database.sql("""
                        select p.learner, p.course, p.quiz, p.course_version, p.lesson, p.enrolment, p.passed_at,
                            b.step, b.finished_at, b.result, s.id as sitting, s.lapses_on, s.open_slot,
                            (select count(*) from probe_item i where i.probe = b.id and i.answered_at is null) as open
                        from probe_plan p
                        left join probe b on b.learner = p.learner and b.course = p.course and b.quiz = p.quiz
                            and b.begun_at >= p.passed_at
                        left join probe_sitting s on s.id = b.sitting
                        where p.learner in (:learners) and p.passed_at > :since
                        order by p.passed_at, p.course, p.quiz, b.begun_at""")
                .param("learners", learners)
                .param("since", utc(now.minus(ALIVE)))
                .query(row -> {
                    reading.computeIfAbsent(row.getObject("learner", UUID.class), learner -> new Reading())
                            .row(row);
                });
        var expected = new HashMap<UUID, Expected>();
        reading.forEach((learner, found) -> expected.put(learner, found.expected()));
        return expected;
    }

    /** Learners who may have something to expect, by id. */
    List<UUID> learners(@Nullable UUID after, int most, Instant now) {
        return database.sql("""
                        select distinct learner from probe_plan where passed_at > :since and learner > :after
                        order by learner fetch first :most rows only""")
                .param("since", utc(now.minus(ALIVE)))
                .param("after", after == null ? new UUID(0, 0) : after)
                .param("most", most)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    /** What was asked of the quiz before, in attempts and probes. */
    List<ProbeDraw.Asked> history(UUID learner, CourseId course, String quiz) {
        return database.sql("""
                        select v.question, a.submitted_at, i.earned, i.possible from attempt a
                        join attempt_item i on i.attempt = a.id
                        join question_version v on v.id = i.question_version
                        where a.learner = :learner and a.course = :course and a.quiz = :quiz
                            and a.submitted_at is not null and i.earned is not null
                        union all
                        select v.question, i.answered_at, i.earned, i.possible from probe b
                        join probe_item i on i.probe = b.id
                        join question_version v on v.id = i.question_version
                        where b.learner = :learner and b.course = :course and b.quiz = :quiz
                            and i.answered_at is not null""")
                .param("learner", learner)
                .param("course", course.value())
                .param("quiz", quiz)
                .query((row, index) ->
                        new ProbeDraw.Asked(row.getLong(1), moment(row, 2), new Share(row.getInt(3), row.getInt(4))))
                .list();
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** What somebody has to expect. */
    record Expected(List<ProbePlan> plans, Optional<OpenSitting> open) {
        static final Expected NOTHING = new Expected(List.of(), Optional.empty());

        Expected {
            plans = List.copyOf(plans);
        }
    }

    /** Puts the rows of a learner together; those of a plan follow each other. */
    private static final class Reading {

        private final Map<String, ProbePlan> plans = new LinkedHashMap<>();
        private final List<OpenSitting.Part> parts = new ArrayList<>();
        private @Nullable SittingId sitting;
        private @Nullable LocalDate lapsesOn;

        void row(ResultSet row) throws SQLException {
            var course = new CourseId(row.getString("course"));
            var quiz = row.getString("quiz");
            var probes = new ArrayList<ProbePlan.Done>();
            var finished = row.getObject("finished_at", OffsetDateTime.class);
            if (finished != null) {
                probes.add(new ProbePlan.Done(
                        row.getInt("step"), finished.toInstant(), new Percent(row.getInt("result"))));
            }
            plans.merge(
                    course + " " + quiz,
                    new ProbePlan(
                            course,
                            row.getInt("course_version"),
                            new LessonId(row.getString("lesson")),
                            quiz,
                            new EnrolmentId(row.getObject("enrolment", UUID.class)),
                            row.getObject("passed_at", OffsetDateTime.class).toInstant(),
                            probes),
                    ProbePlan::with);
            if (row.getInt("open_slot") == 1) {
                sitting = new SittingId(row.getObject("sitting", UUID.class));
                lapsesOn = row.getObject("lapses_on", LocalDate.class);
                parts.add(new OpenSitting.Part(course, row.getInt("open")));
            }
        }

        Expected expected() {
            return new Expected(
                    List.copyOf(plans.values()),
                    sitting == null || lapsesOn == null
                            ? Optional.empty()
                            : Optional.of(new OpenSitting(sitting, lapsesOn, parts)));
        }
    }
}
