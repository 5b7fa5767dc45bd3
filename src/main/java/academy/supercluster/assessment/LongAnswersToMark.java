/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.marking.MarkingItem;
import academy.supercluster.assessment.marking.MarkingSource;
import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Long answers of quizzes, as the marking queue lists them. */
@Component
class LongAnswersToMark implements MarkingSource {

    /** Reading some hundred words, comparing them with four levels, and a sentence or two about it. */
    private static final int MINUTES = 6;

    private static final String WAITING = """
            select m.attempt, m.place, m.learner, m.course, m.since, d.title from answer_mark m
            join attempt a on a.id = m.attempt
            join quiz_definition d on d.id = a.definition
            where m.marked_at is null""";
    private static final String IN_ORDER = " order by m.since, m.attempt, m.place fetch first :most rows only";

    private final JdbcClient database;

    LongAnswersToMark(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<MarkingItem> waiting(int most) {
        return database.sql(WAITING + IN_ORDER)
                .param("most", Math.min(most, MOST))
                .query(LongAnswersToMark::item)
                .list();
    }

    @Override
    public List<MarkingItem> waiting(Collection<UserId> learners, int most) {
        if (learners.isEmpty()) {
            return List.of();
        }
        return database.sql(WAITING + " and m.learner = any(:learners)" + IN_ORDER)
                .param("learners", learners.stream().map(UserId::value).toArray(UUID[]::new))
                .param("most", Math.min(most, MOST))
                .query(LongAnswersToMark::item)
                .list();
    }

    private static MarkingItem item(ResultSet row, int index) throws SQLException {
        return new MarkingItem(
                new UserId(row.getObject(3, UUID.class)),
                new CourseId(row.getString(4)),
                row.getString(6),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                MINUTES,
                "desk/marking/answers/" + row.getString(1) + "/" + row.getInt(2));
    }
}
