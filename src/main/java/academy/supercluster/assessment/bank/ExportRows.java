/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.courses.CourseId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads whole banks, one statement each. */
@Repository
class ExportRows {

    private static final String LATEST = """
            select v.content, i.title, i.tags from question q
            join question_version v on v.question = q.id and v.version =
                (select max(other.version) from question_version other where other.question = q.id)
            %s imported_question i on i.question = q.id
            where q.course = ?""";

    private final JdbcClient database;

    ExportRows(JdbcClient database) {
        this.database = database;
    }

    /** @param title what another system called it */
    record Row(Question question, Optional<String> title, List<String> tags) {}

    List<Row> all(CourseId course) {
        return database.sql(LATEST.formatted("left join") + " order by q.id")
                .params(course.value())
                .query((row, index) -> {
                    var tags = row.getString("tags");
                    return new Row(
                            BankRows.JSON.readValue(row.getString("content"), Question.class),
                            Optional.ofNullable(row.getString("title")),
                            tags == null ? List.of() : BankRows.tags(tags));
                })
                .list();
    }

    /** Imported, reviewed, and asked by no quiz. */
    List<Question> reviewed(CourseId course) {
        return database.sql(LATEST.formatted("join")
                        + " and v.review = 'reviewed' and not exists (select 1 from question_version any_version"
                        + " join quiz_question asked on asked.question_version = any_version.id"
                        + " where any_version.question = q.id) order by q.id")
                .params(course.value())
                .query((row, index) -> BankRows.JSON.readValue(row.getString("content"), Question.class))
                .list();
    }
}
