/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers that a mentor marks, waiting or marked. */
@Repository
class AnswerMarks {

    private final JdbcClient database;

    AnswerMarks(JdbcClient database) {
        this.database = database;
    }

    /** From now on the answers at these places wait. */
    void await(Attempt attempt, Set<Integer> places) {
        for (int place : places) {
            database.sql("insert into answer_mark (attempt, place, learner, course, since) values (?, ?, ?, ?, ?)")
                    .params(
                            attempt.id().value(),
                            place,
                            attempt.learner().value(),
                            attempt.course().value(),
                            attempt.submittedAt().orElseThrow().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** What was said about the answers of an attempt, in the order of their places. */
    List<AnswerMark> of(AttemptId attempt) {
        return database.sql("""
                        select place, level, remark, marked_at, since, version from answer_mark
                        where attempt = ? order by place""")
                .params(attempt.value())
                .query(AnswerMarks::read)
                .list();
    }

    Optional<AnswerMark> find(AttemptId attempt, int place) {
        return of(attempt).stream().filter(mark -> mark.place() == place).findFirst();
    }

    /** @return whether nobody has marked it since the version */
    boolean put(AttemptId attempt, int place, int version, int level, String remark, UserId marker, Instant now) {
        return database.sql("""
                        update answer_mark set level = ?, remark = ?, marker = ?, marked_at = ?, version = version + 1
                        where attempt = ? and place = ? and version = ?""")
                        .params(
                                level,
                                remark,
                                marker.value(),
                                now.atOffset(ZoneOffset.UTC),
                                attempt.value(),
                                place,
                                version)
                        .update()
                == 1;
    }

    /** Everything said about the answers of a person, attempt by attempt. */
    List<String> about(UUID learner) {
        return database.sql("select level, remark, marked_at from answer_mark where learner = ? and level is not null")
                .params(learner)
                .query((row, index) -> "level " + row.getInt(1) + ", " + row.getObject(3, OffsetDateTime.class) + ": "
                        + Objects.requireNonNullElse(row.getString(2), ""))
                .list();
    }

    /** Forgets a person, as a learner and as a mentor. */
    void erase(UUID person) {
        database.sql("delete from answer_mark where learner = ?").params(person).update();
        database.sql("update answer_mark set marker = ? where marker = ?")
                .params(new UUID(0, 0), person)
                .update();
    }

    private static AnswerMark read(ResultSet row, int index) throws SQLException {
        return new AnswerMark(
                row.getInt(1),
                row.getObject(2, Integer.class),
                Objects.requireNonNullElse(row.getString(3), ""),
                moment(row, 4),
                Objects.requireNonNull(moment(row, 5)),
                row.getInt(6));
    }

    private static @Nullable Instant moment(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
