/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.assessment.question.Arrangement;
import academy.supercluster.assessment.question.Share;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.shared.Percent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every sitting there is, always looked for together with the person it belongs to. */
@Repository
class Sittings {

    private final JdbcClient database;

    Sittings(JdbcClient database) {
        this.database = database;
    }

    /** Begins a sitting unless the person has an open one; however many ask at once, there is one. */
    boolean beginUnlessOpen(SittingId sitting, UUID learner, LocalDate lapsesOn, Instant now) {
        return database.sql("""
                        insert into probe_sitting (id, learner, started_at, lapses_on, open_slot)
                        values (?, ?, ?, ?, 1) on conflict do nothing""")
                        .params(sitting.value(), learner, utc(now), lapsesOn)
                        .update()
                == 1;
    }

    /** Newer questions take the place of those that are still open. */
    void lapse(SittingId sitting) {
        database.sql("update probe_sitting set open_slot = null where id = ?")
                .param(sitting.value())
                .update();
    }

    void add(SittingId sitting, UUID learner, Probe probe, Instant now) {
        database.sql("""
                        insert into probe
                        (id, sitting, learner, course, quiz, enrolment, course_version, lesson, step, begun_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        probe.id(),
                        sitting.value(),
                        learner,
                        probe.course().value(),
                        probe.quiz(),
                        probe.enrolment().value(),
                        probe.courseVersion(),
                        probe.lesson().value(),
                        probe.step(),
                        utc(now))
                .update();
    }

    void add(SittingId sitting, SittingItem item) {
        database.sql("""
                        insert into probe_item (sitting, place, probe, question_version, arrangement)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        sitting.value(),
                        item.place(),
                        item.probe(),
                        item.questionVersion(),
                        item.arrangement().toString())
                .update();
    }

    /** Holds the sitting, so that its answers have one order; says whether it is open, or nothing without one. */
    Optional<Boolean> lock(SittingId sitting, UUID learner) {
        return database.sql("select open_slot from probe_sitting where id = ? and learner = ? for update")
                .params(sitting.value(), learner)
                .query((row, index) -> row.getInt(1) == 1)
                .optional();
    }

    /** The probes of a sitting in the order in which they are asked. */
    List<Probe> probes(SittingId sitting, UUID learner) {
        return database.sql("""
                        select b.id, b.course, b.quiz, b.enrolment, b.course_version, b.lesson, b.step, p.passed_at,
                            b.result
                        from probe b
                        join probe_plan p on p.learner = b.learner and p.course = b.course and p.quiz = b.quiz
                        where b.sitting = ? and b.learner = ?
                        order by (select min(i.place) from probe_item i where i.probe = b.id)""")
                .params(sitting.value(), learner)
                .query((row, index) -> new Probe(
                        row.getObject(1, UUID.class),
                        new CourseId(row.getString(2)),
                        row.getString(3),
                        new EnrolmentId(row.getObject(4, UUID.class)),
                        row.getInt(5),
                        new LessonId(row.getString(6)),
                        row.getInt(7),
                        row.getObject(8, OffsetDateTime.class).toInstant(),
                        row.getObject(9) == null ? null : new Percent(row.getInt(9))))
                .list();
    }

    List<SittingItem> items(SittingId sitting) {
        return database.sql("""
                        select place, probe, question_version, arrangement, answer, answered_at, earned, possible
                        from probe_item where sitting = ? order by place""")
                .param(sitting.value())
                .query((row, index) -> new SittingItem(
                        row.getInt(1),
                        row.getObject(2, UUID.class),
                        row.getLong(3),
                        Arrangement.parse(row.getString(4)),
                        row.getString(5),
                        moment(row, 6),
                        row.getObject(7) == null ? Share.NOTHING : new Share(row.getInt(7), row.getInt(8))))
                .list();
    }

    void save(SittingId sitting, SittingItem item, Instant now) {
        database.sql("""
                        update probe_item set answer = ?, answered_at = ?, earned = ?, possible = ?
                        where sitting = ? and place = ? and answered_at is null""")
                .params(Arrays.asList(
                        item.answer(),
                        utc(now),
                        item.share().part(),
                        item.share().whole(),
                        sitting.value(),
                        item.place()))
                .update();
    }

    void finish(UUID probe, Percent result, Instant now) {
        database.sql("update probe set finished_at = ?, result = ? where id = ?")
                .params(utc(now), result.value(), probe)
                .update();
    }

    void finish(SittingId sitting, Instant now) {
        database.sql("update probe_sitting set finished_at = ?, open_slot = null where id = ?")
                .params(utc(now), sitting.value())
                .update();
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
