/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.analysis;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.courses.CourseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was counted: four statements, with as many rows as the quiz has questions and options. */
@Repository
class AnalysisRows {

    private final JdbcClient database;

    AnalysisRows(JdbcClient database) {
        this.database = database;
    }

    /** The title of the quiz in a version of its course. */
    Optional<String> title(CourseId course, int version, String quiz) {
        return database.sql("select title from quiz_definition where course = ? and course_version = ? and quiz = ?")
                .params(course.value(), version, quiz)
                .query(String.class)
                .optional();
    }

    record Counted(int learners, Instant at) {}

    Optional<Counted> counted(CourseId course, String quiz) {
        return database.sql("select learners, counted_at from item_count where course = ? and quiz = ?")
                .params(course.value(), quiz)
                .query((row, index) -> new Counted(
                        row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Options by their number, −1 for none; by the version's row. */
    Map<Long, Map<Integer, Integer>> choices(CourseId course, String quiz) {
        var choices = new HashMap<Long, Map<Integer, Integer>>();
        database.sql("select question_version, choice, times from item_choice where course = ? and quiz = ?")
                .params(course.value(), quiz)
                .query(row -> {
                    choices.computeIfAbsent(row.getLong(1), version -> new HashMap<>())
                            .put(row.getInt(2), row.getInt(3));
                });
        return choices;
    }

    /** The questions that the quiz asks in a version of its course, in order. */
    List<ItemReading> items(CourseId course, int version, String quiz, Map<Long, Map<Integer, Integer>> choices) {
        return database.sql("""
                        select v.id, v.question, v.version, v.content, t.asked, t.entirely, t.compared, t.sum_all, t.sum_x,
                            t.sum_y, t.sum_xx, t.sum_yy, t.sum_xy
                        from quiz_definition d
                        join quiz_question q on q.definition = d.id
                        join question_version v on v.id = q.question_version
                        left join item_tally t on t.question_version = v.id and t.course = d.course and t.quiz = d.quiz
                        where d.course = ? and d.course_version = ? and d.quiz = ? order by q.place""")
                .params(course.value(), version, quiz)
                .query((row, index) -> reading(row, choices.getOrDefault(row.getLong("id"), Map.of())))
                .list();
    }

    private static ItemReading reading(ResultSet row, Map<Integer, Integer> times) throws SQLException {
        var question = TallyRows.JSON.readValue(row.getString("content"), Question.class);
        var options = TallyRows.options(question);
        var choices = IntStream.range(0, options.size())
                .mapToObj(i ->
                        new ItemChoice(options.get(i).text(), options.get(i).correct(), times.getOrDefault(i, 0)))
                .toList();
        return new ItemReading(
                row.getLong("question"),
                row.getInt("version"),
                question,
                tally(row),
                choices,
                times.getOrDefault(-1, 0));
    }

    private static ItemTally tally(ResultSet row) throws SQLException {
        return row.getObject("asked") == null
                ? ItemTally.NOTHING
                : new ItemTally(
                        row.getInt("asked"),
                        row.getInt("entirely"),
                        row.getInt("compared"),
                        row.getDouble("sum_all"),
                        row.getDouble("sum_x"),
                        row.getDouble("sum_y"),
                        row.getDouble("sum_xx"),
                        row.getDouble("sum_yy"),
                        row.getDouble("sum_xy"));
    }

    /** Which quizzes ask the question in the present version of its course, by id. */
    List<String> quizzesAsking(CourseId course, int version, long question) {
        return database.sql("""
                        select distinct d.quiz from quiz_definition d
                        join quiz_question q on q.definition = d.id
                        join question_version v on v.id = q.question_version
                        where d.course = ? and d.course_version = ? and v.question = ? order by d.quiz""")
                .params(course.value(), version, question)
                .query((row, index) -> row.getString(1))
                .list();
    }
}
