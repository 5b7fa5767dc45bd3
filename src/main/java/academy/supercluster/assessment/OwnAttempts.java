/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.shared.Percent;
import academy.supercluster.shared.access.ForSignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The attempts of the person who is signed in, across courses. */
@Service
@Transactional(readOnly = true)
public class OwnAttempts {

    /** How long a result is recent. */
    public static final Duration RECENT = Duration.ofDays(14);

    private final JdbcClient database;
    private final Enrolments enrolments;
    private final CurrentUser user;
    private final Clock clock;

    OwnAttempts(JdbcClient database, Enrolments enrolments, CurrentUser user, Clock clock) {
        this.database = database;
        this.enrolments = enrolments;
        this.user = user;
        this.clock = clock;
    }

    /** The attempt that was begun last in a course the person is enrolled in, if it is open. One or two statements. */
    @ForSignedIn
    public Optional<OpenAttempt> open() {
        var me = user.require().id();
        return database
                .sql("""
                        select a.id, a.course, a.lesson, a.started_at, count(i.answer), count(*) from attempt a
                        join attempt_item i on i.attempt = a.id
                        where a.learner = ? and a.submitted_at is null
                        group by a.id, a.course, a.lesson, a.started_at
                        order by a.started_at desc fetch first 3 rows only""")
                .params(me.value())
                .query((row, index) -> new OpenAttempt(
                        new AttemptId(row.getObject(1, UUID.class)),
                        new CourseId(row.getString(2)),
                        new LessonId(row.getString(3)),
                        moment(row, 4),
                        row.getInt(5),
                        row.getInt(6)))
                .list()
                .stream()
                .filter(attempt -> enrolments.of(me, attempt.course()).isPresent())
                .findFirst();
    }

    /** At most three results of the last {@link #RECENT two weeks}, the latest first. One statement. */
    @ForSignedIn
    public List<RecentResult> recent() {
        return database.sql("""
                        select id, course, lesson, submitted_at, result, passed from attempt
                        where learner = ? and submitted_at >= ? and awaiting = false
                        order by submitted_at desc fetch first 3 rows only""")
                .params(
                        user.require().id().value(),
                        clock.instant().minus(RECENT).atOffset(ZoneOffset.UTC))
                .query((row, index) -> new RecentResult(
                        new AttemptId(row.getObject(1, UUID.class)),
                        new CourseId(row.getString(2)),
                        new LessonId(row.getString(3)),
                        moment(row, 4),
                        new Percent(row.getInt(5)),
                        row.getBoolean(6)))
                .list();
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
