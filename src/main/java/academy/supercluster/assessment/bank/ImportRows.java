/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.courses.CourseId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes what a file brings, in a number of statements that does not depend on how much that is. */
@Repository
class ImportRows {

    private final JdbcTemplate database;

    ImportRows(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * A question of the course as far as an import has to know it.
     *
     * @param fingerprint empty unless it was imported
     * @param otherId what the other system knows it by, or empty
     * @param asked whether it stands in the course folder, or once stood there
     */
    record Known(long id, String code, String fingerprint, String otherId, int version, boolean asked) {

        boolean isInFolder() {
            return fingerprint.isEmpty() || asked;
        }
    }

    /** A question to be added. */
    record New(Question question, String title, List<String> tags, String otherId, String fingerprint) {}

    /** Lets only one import at a time into a course. */
    void lock(CourseId course) {
        database.update("insert into question_bank (course) values (?) on conflict do nothing", course.value());
        database.queryForObject(
                "select course from question_bank where course = ? for update", String.class, course.value());
    }

    Map<String, Known> known(CourseId course) {
        return database
                .query(
                        """
                        select q.id, q.code, i.fingerprint, i.other_id,
                            (select max(v.version) from question_version v where v.question = q.id) as version,
                            exists (select 1 from question_version v join quiz_question a on a.question_version = v.id
                                where v.question = q.id) as asked
                        from question q left join imported_question i on i.question = q.id where q.course = ?""",
                        (row, index) -> new Known(
                                row.getLong("id"),
                                row.getString("code"),
                                orEmpty(row.getString("fingerprint")),
                                orEmpty(row.getString("other_id")),
                                row.getInt("version"),
                                row.getBoolean("asked")),
                        course.value())
                .stream()
                .collect(Collectors.toMap(Known::code, Function.identity()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    void add(CourseId course, List<New> questions, String source, String format, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        database.batchUpdate(
                "insert into question (course, code) values (?, ?)",
                questions.stream()
                        .map(each ->
                                new Object[] {course.value(), each.question().id()})
                        .toList());
        database.batchUpdate(
                """
                insert into question_version (question, version, kind, objective, counts, difficulty, review, content,
                    created_at)
                select q.id, 1, ?, ?, ?, ?, ?, ?, ? from question q where q.course = ? and q.code = ?""",
                questions.stream()
                        .map(each -> version(course, each.question(), at))
                        .toList());
        database.batchUpdate(
                """
                insert into imported_question (question, course, title, tags, other_id, fingerprint, source, format,
                    imported_at)
                select q.id, q.course, ?, ?, ?, ?, ?, ?, ? from question q where q.course = ? and q.code = ?""",
                questions.stream()
                        .map(each -> new Object[] {
                            each.title(),
                            String.join("\n", each.tags()),
                            each.otherId(),
                            each.fingerprint(),
                            source,
                            format,
                            at,
                            course.value(),
                            each.question().id()
                        })
                        .toList());
    }

    /** Adds the next version of questions that were imported before. */
    void change(CourseId course, List<New> questions, String source, String format, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        database.batchUpdate(
                """
                insert into question_version (question, version, kind, objective, counts, difficulty, review, content,
                    created_at)
                select q.id, (select max(v.version) + 1 from question_version v where v.question = q.id),
                    ?, ?, ?, ?, ?, ?, ? from question q where q.course = ? and q.code = ?""",
                questions.stream()
                        .map(each -> version(course, each.question(), at))
                        .toList());
        database.batchUpdate(
                """
                update imported_question set title = ?, tags = ?, fingerprint = ?, source = ?, format = ?,
                    imported_at = ?
                where question = (select q.id from question q where q.course = ? and q.code = ?)""",
                questions.stream()
                        .map(each -> new Object[] {
                            each.title(),
                            String.join("\n", each.tags()),
                            each.fingerprint(),
                            source,
                            format,
                            at,
                            course.value(),
                            each.question().id()
                        })
                        .toList());
    }

    private static @Nullable Object[] version(CourseId course, Question question, Object at) {
        var difficulty = question.difficulty();
        return new @Nullable Object[] {
            question.task().type().word(),
            question.objective(),
            question.counts(),
            difficulty == null ? null : BankRows.word(difficulty),
            BankRows.word(question.review()),
            BankRows.JSON.writeValueAsString(question),
            at,
            course.value(),
            question.id()
        };
    }
}
