/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.courses.CourseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads questions for their authors; each call is one statement whose rows are bounded. */
@Repository
class BankRows {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String LATEST = """
             from question q
             join question_version v on v.question = q.id and v.version =
                 (select max(other.version) from question_version other where other.question = q.id)
             left join imported_question i on i.question = q.id
             where q.course in (:courses)""";

    private static final String ASKED = """
            exists (select 1 from question_version any_version
                join quiz_question asked on asked.question_version = any_version.id
                where any_version.question = q.id)""";

    private final JdbcClient database;

    BankRows(JdbcClient database) {
        this.database = database;
    }

    List<BankRow> page(Collection<String> courses, BankFilter filter, int offset, int limit) {
        var parameters = parameters(courses, filter);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return database.sql("select q.id, q.course, v.version, i.question as imported, " + ASKED
                        + " as asked, v.content " + LATEST + where(filter)
                        + " order by q.course, q.id offset :offset rows fetch next :limit rows only")
                .params(parameters)
                .query((row, index) -> new BankRow(
                        row.getLong("id"),
                        new CourseId(row.getString("course")),
                        row.getInt("version"),
                        row.getObject("imported") != null,
                        row.getBoolean("asked"),
                        question(row)))
                .list();
    }

    int count(Collection<String> courses, BankFilter filter) {
        return database.sql("select count(*) " + LATEST + where(filter))
                .params(parameters(courses, filter))
                .query(Integer.class)
                .single();
    }

    private static String where(BankFilter filter) {
        var where = new StringBuilder();
        filter.kind().ifPresent(kind -> where.append(" and v.kind = :kind"));
        filter.difficulty().ifPresent(difficulty -> where.append(" and v.difficulty = :difficulty"));
        filter.review().ifPresent(review -> where.append(" and v.review = :review"));
        if (!filter.competency().isBlank()) {
            where.append(" and v.content like :competency escape '!'");
        }
        if (!filter.text().isBlank()) {
            where.append(" and lower(v.content) like :text escape '!'");
        }
        return where.toString();
    }

    private static Map<String, Object> parameters(Collection<String> courses, BankFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put(
                "courses",
                filter.course()
                        .<Collection<String>>map(course -> List.of(course.value()))
                        .orElse(courses));
        filter.kind().ifPresent(kind -> parameters.put("kind", kind.word()));
        filter.difficulty().ifPresent(difficulty -> parameters.put("difficulty", word(difficulty)));
        filter.review().ifPresent(review -> parameters.put("review", word(review)));
        if (!filter.competency().isBlank()) {
            parameters.put("competency", "%\"" + literal(filter.competency().strip()) + "\"%");
        }
        if (!filter.text().isBlank()) {
            parameters.put("text", "%" + literal(json(filter.text().strip().toLowerCase(Locale.ROOT))) + "%");
        }
        return parameters;
    }

    /** The text as it stands within the JSON of a question. */
    private static String json(String text) {
        var quoted = JSON.writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The question and its latest versions. */
    Optional<BankedQuestion> find(Collection<String> courses, long id, int versions) {
        var found = database.sql("""
                        select v.id, v.version, v.created_at, v.content from question_version v
                        join question q on q.id = v.question
                        where q.id = :id and q.course in (:courses)
                        order by v.version desc fetch first :versions rows only""")
                .param("id", id)
                .param("courses", courses)
                .param("versions", versions)
                .query((row, index) -> new BankedQuestion.Version(
                        row.getLong(1), row.getInt(2), instant(row, "created_at"), question(row)))
                .list();
        return found.isEmpty() ? Optional.empty() : Optional.of(whole(id, found));
    }

    private BankedQuestion whole(long id, List<BankedQuestion.Version> versions) {
        return database.sql(
                        "select q.course, i.title, i.tags, i.source, i.format, i.imported_at, " + ASKED + " as asked"
                                + " from question q left join imported_question i on i.question = q.id where q.id = :id")
                .param("id", id)
                .query((row, index) -> new BankedQuestion(
                        id,
                        new CourseId(row.getString("course")),
                        versions,
                        row.getString("title") == null ? Optional.empty() : Optional.of(origin(row)),
                        row.getBoolean("asked")))
                .single();
    }

    private static BankedQuestion.Origin origin(ResultSet row) throws SQLException {
        return new BankedQuestion.Origin(
                row.getString("title"),
                tags(row.getString("tags")),
                row.getString("source"),
                row.getString("format"),
                instant(row, "imported_at"));
    }

    static List<String> tags(String lines) {
        return lines.lines().filter(tag -> !tag.isBlank()).toList();
    }

    private static Question question(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("content"), Question.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
