/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.transfer;

import academy.supercluster.courses.CourseId;
import academy.supercluster.learning.transfer.TransferIntention.Told;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every intention there is, always looked for together with the person it belongs to. */
@Repository
class Intentions {

    private static final String COLUMNS =
            "select learner, course, what, place, by_when, for_mentor, revision, made_at, ask_from from transfer_intention";

    private final JdbcClient database;

    Intentions(JdbcClient database) {
        this.database = database;
    }

    /** With its answers; two statements. */
    Optional<TransferIntention> of(UUID learner, CourseId course) {
        return database.sql(COLUMNS + " where learner = ? and course = ?")
                .params(learner, course.value())
                .query((row, index) -> read(row, answers(learner, course)))
                .optional();
    }

    private List<Told> answers(UUID learner, CourseId course) {
        return database.sql("""
                        select outcome, story, evidence, answered_at from transfer_answer
                        where learner = ? and course = ? order by number""")
                .params(learner, course.value())
                .query((row, index) -> told(row))
                .list();
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                Outcome.valueOf(row.getString("outcome")),
                row.getString("story"),
                row.getString("evidence"),
                moment(row, "answered_at"));
    }

    /** Those of the learners that are to be asked now, without answers. One statement. */
    List<Due> due(Collection<UUID> learners, Instant now) {
        return learners.isEmpty()
                ? List.of()
                : database.sql(COLUMNS + " where learner in (:learners) and ask_from <= :now order by ask_from")
                        .param("learners", learners)
                        .param("now", utc(now))
                        .query((row, index) -> new Due(row.getObject("learner", UUID.class), read(row, List.of())))
                        .list();
    }

    /** Whose it is. */
    record Due(UUID learner, TransferIntention intention) {}

    /** Learners who are to be asked now, by id. */
    List<UUID> learners(@Nullable UUID after, int most, Instant now) {
        return database.sql("""
                        select distinct learner from transfer_intention where ask_from <= :now and learner > :after
                        order by learner fetch first :most rows only""")
                .param("now", utc(now))
                .param("after", after == null ? new UUID(0, 0) : after)
                .param("most", most)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Those a learner lets the mentor read, with their answers, the latest first; two statements. */
    List<TransferIntention> forMentor(UUID learner) {
        var answers = new HashMap<String, List<Told>>();
        database.sql("""
                        select course, outcome, story, evidence, answered_at from transfer_answer
                        where learner = ? order by course, number""").param(learner).query(row -> {
            answers.computeIfAbsent(row.getString("course"), course -> new ArrayList<>())
                    .add(told(row));
        });
        return database.sql(COLUMNS
                        + " where learner = ? and for_mentor = true order by made_at desc fetch first 20 rows only")
                .param(learner)
                .query((row, index) -> read(row, answers.getOrDefault(row.getString("course"), List.of())))
                .list();
    }

    /** Makes it unless there is one. */
    boolean add(UUID learner, CourseId course, Wish wish, Instant now, Instant askFrom) {
        return database.sql("""
                        insert into transfer_intention (learner, course, what, place, by_when, for_mentor, revision,
                            made_at, changed_at, ask_from)
                        values (?, ?, ?, ?, ?, ?, 1, ?, ?, ?) on conflict do nothing""")
                        .params(Arrays.asList(
                                learner,
                                course.value(),
                                wish.what(),
                                wish.place(),
                                wish.by(),
                                wish.forMentor(),
                                utc(now),
                                utc(now),
                                utc(askFrom)))
                        .update()
                == 1;
    }

    /** Changes it if nobody did since the known revision. */
    boolean change(UUID learner, CourseId course, Wish wish, int known, Instant now, Instant askFrom) {
        return database.sql("""
                        update transfer_intention set what = ?, place = ?, by_when = ?, for_mentor = ?,
                            revision = revision + 1, changed_at = ?, ask_from = ?
                        where learner = ? and course = ? and revision = ?""")
                        .params(Arrays.asList(
                                wish.what(),
                                wish.place(),
                                wish.by(),
                                wish.forMentor(),
                                utc(now),
                                utc(askFrom),
                                learner,
                                course.value(),
                                known))
                        .update()
                == 1;
    }

    /** Adds an answer and says from when it is asked again; the row is held, so that answers have one order. */
    void tell(UUID learner, CourseId course, Told told, @Nullable Instant askFrom) {
        database.sql("update transfer_intention set ask_from = ? where learner = ? and course = ?")
                .params(Arrays.asList(askFrom == null ? null : utc(askFrom), learner, course.value()))
                .update();
        database.sql("""
                        insert into transfer_answer (learner, course, number, outcome, story, evidence, answered_at)
                        select ?, ?, count(*) + 1, ?, ?, ?, cast(? as timestamp(6) with time zone)
                        from transfer_answer where learner = ? and course = ?""")
                .params(
                        learner,
                        course.value(),
                        told.outcome().name(),
                        told.story(),
                        told.evidence(),
                        utc(told.at()),
                        learner,
                        course.value())
                .update();
    }

    private static TransferIntention read(ResultSet row, List<Told> answers) throws SQLException {
        var askFrom = row.getObject("ask_from", OffsetDateTime.class);
        return new TransferIntention(
                new CourseId(row.getString("course")),
                new Wish(
                        row.getString("what"),
                        row.getString("place"),
                        row.getObject("by_when", LocalDate.class),
                        row.getBoolean("for_mentor")),
                row.getInt("revision"),
                moment(row, "made_at"),
                askFrom == null ? null : askFrom.toInstant(),
                answers);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
