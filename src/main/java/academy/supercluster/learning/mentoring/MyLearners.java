/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.People;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.HonestState;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Percent;
import academy.supercluster.shared.access.ForMentors;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The learners of the mentor who is signed in, the own ones and those they stand in for. Pages are bounded. */
@Service
@Transactional(readOnly = true)
public class MyLearners {

    private static final String PART = """
            from enrolment e where e.active and exists (select 1 from mentorship m
                where m.learner = e.learner and (m.course is null or m.course = e.course) and""" + Mentorships.OWN + """
            ) and (:everywhere or e.course = any(:courses))
            """;

    private static final String SILENT = " and e.state <> 'PASSED' and e.last_activity < :since ";

    private final JdbcClient database;
    private final Mentorships mentorships;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    MyLearners(JdbcClient database, Mentorships mentorships, People people, CurrentUser user, Clock clock) {
        this.database = database;
        this.mentorships = mentorships;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Learners with their courses, whoever did something last first. Two statements.
     *
     * @param limit at most 200
     */
    @ForMentors
    public List<LearnerRow> page(int offset, int limit) {
        return rows("select e.* " + PART + " order by e.last_activity desc, e.id", offset, limit, clock.instant());
    }

    /** How many {@link #page} would list in all. */
    @ForMentors
    public int count() {
        return statement("select count(*) " + PART).query(Integer.class).single();
    }

    /**
     * Those who have not finished and did nothing for so long, the longest silence first. Two statements.
     *
     * @param limit at most 200
     */
    @ForMentors
    public List<LearnerRow> stuck(Duration silence, int offset, int limit) {
        return rows(
                "select e.* " + PART + SILENT + " order by e.last_activity, e.id",
                offset,
                limit,
                clock.instant().minus(silence));
    }

    /** How many {@link #stuck} would list in all. */
    @ForMentors
    public int countStuck(Duration silence) {
        return statement("select count(*) " + PART + SILENT)
                .param("since", clock.instant().minus(silence).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /**
     * The courses of one learner.
     *
     * @throws NotFound if the learner is somebody else's
     */
    @ForMentors
    public List<LearnerRow> courses(UserId learner) {
        requireOwn(learner);
        var all = database.sql("select e.* from enrolment e where e.learner = :learner and e.active"
                        + " order by e.last_activity desc fetch first 100 rows only")
                .param("learner", learner.value())
                .query(MyLearners::read)
                .list();
        var own = mentorships.own(
                user.require(),
                all.stream().map(row -> new Mentee(learner, row.course())).toList());
        return named(all.stream()
                .filter(row -> own.contains(new Mentee(learner, row.course())))
                .toList());
    }

    /**
     * One learner in one course.
     *
     * @throws NotFound if the learner is somebody else's there, or not enrolled
     */
    @ForMentors
    public LearnerRow in(UserId learner, CourseId course) {
        return courses(learner).stream()
                .filter(row -> row.course().equals(course))
                .findFirst()
                .orElseThrow(() -> new NotFound("learner " + learner + " in " + course));
    }

    /**
     * The learner's name.
     *
     * @throws NotFound if the learner is somebody else's
     */
    @ForMentors
    public String name(UserId learner) {
        requireOwn(learner);
        return people.names(List.of(learner)).entrySet().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("learner " + learner))
                .getValue();
    }

    private void requireOwn(UserId learner) {
        if (!mentorships.sees(user.require(), learner)) {
            throw new NotFound("learner " + learner);
        }
    }

    private List<LearnerRow> rows(String sql, int offset, int limit, Instant since) {
        return named(statement(sql + " offset :offset rows fetch next :limit rows only")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("offset", offset)
                .param("limit", Math.min(limit, 200))
                .query(MyLearners::read)
                .list());
    }

    private JdbcClient.StatementSpec statement(String sql) {
        var me = user.require();
        var everywhere = me.may(Role.MENTOR, Scope.EVERYTHING);
        var courses = me.grants().stream()
                .filter(grant -> grant.role() == Role.MENTOR && grant.scope().kind() == Scope.Kind.COURSE)
                .map(grant -> grant.scope().id())
                .toArray(String[]::new);
        return database.sql(sql)
                .param("me", me.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("everywhere", everywhere)
                .param("courses", courses);
    }

    private List<LearnerRow> named(List<LearnerRow> rows) {
        var names =
                people.names(rows.stream().map(LearnerRow::learner).distinct().toList());
        return rows.stream()
                .map(row -> row.named(names.getOrDefault(row.learner(), "")))
                .toList();
    }

    private static LearnerRow read(ResultSet row, int index) throws SQLException {
        return new LearnerRow(
                new UserId(row.getObject("learner", UUID.class)),
                "",
                new CourseId(row.getString("course")),
                new EnrolmentId(row.getObject("id", UUID.class)),
                row.getInt("course_version"),
                HonestState.valueOf(row.getString("state")),
                new Percent(row.getInt("percent")),
                row.getInt("completed"),
                row.getObject("enrolled_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_activity", OffsetDateTime.class).toInstant());
    }
}
