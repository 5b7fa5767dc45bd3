/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.analysis;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Task;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts the first submitted attempts at a quiz within the database: as many statements for a hundred attempts as for a
 * hundred thousand, and no attempt in memory.
 */
@Repository
class TallyRows {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** Submitted attempts before which the learner submitted none that began earlier. */
    private static final String FIRST = """
            a.course = :course and a.quiz = :quiz and a.submitted_at is not null and not exists (
                select 1 from attempt earlier
                where earlier.course = a.course and earlier.quiz = a.quiz and earlier.learner = a.learner
                and earlier.submitted_at is not null
                and (earlier.started_at < a.started_at
                    or earlier.started_at = a.started_at and earlier.id < a.id))""";

    private static final String TALLY = """
            insert into item_tally (course, quiz, question_version, asked, entirely, compared, sum_all, sum_x, sum_y,
                sum_xx, sum_yy, sum_xy)
            with scored as (
                select i.attempt, i.question_version, i.counts,
                    case when i.earned = i.possible then 1 else 0 end as entirely,
                    cast(i.earned as double precision) / i.possible as x,
                    sum(case when i.counts then cast(i.earned as double precision) / i.possible else 0 end)
                        over (partition by i.attempt) as total,
                    sum(case when i.counts then 1 else 0 end) over (partition by i.attempt) as items
                from attempt a join attempt_item i on i.attempt = a.id
                where i.earned is not null and\s""" + FIRST + """
            ),
            rest as (
                select question_version, entirely, x,
                    case when counts then items - 1 else items end as others,
                    case when counts then total - x else total end as sum_others
                from scored),
            compared as (
                select question_version, entirely, x,
                    case when others > 0 then 1 else 0 end as has_rest,
                    case when others > 0 then sum_others / others else 0 end as y
                from rest)
            select :course, :quiz, question_version, count(*), sum(entirely), sum(has_rest), sum(x), sum(x * has_rest),
                sum(y), sum(x * x * has_rest), sum(y * y), sum(x * y * has_rest)
            from compared group by question_version""";

    private static final String ANSWERS = """
            select i.question_version, i.answer, count(*) as times
            from attempt a join attempt_item i on i.attempt = a.id
            where i.question_version in (:versions) and i.earned is not null and\s""" + FIRST + """

            group by i.question_version, i.answer""";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    TallyRows(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A quiz whose attempts are not all counted. */
    record Uncounted(String course, String quiz, long seen) {}

    List<Uncounted> uncounted() {
        return database.sql("""
                        select a.course, a.quiz, count(*) + count(a.result) as seen from attempt a
                        where a.submitted_at is not null group by a.course, a.quiz
                        having count(*) + count(a.result) <> coalesce(
                            (select c.seen from item_count c where c.course = a.course and c.quiz = a.quiz), -1)""")
                .query((row, index) -> new Uncounted(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /** Counts a quiz anew, in the caller's transaction. */
    void count(Uncounted quiz, Instant now) {
        forget(quiz);
        var parameters = Map.of("course", quiz.course(), "quiz", quiz.quiz());
        database.sql(TALLY).params(parameters).update();
        var choices = new Choices();
        var versions = chosenFrom(quiz);
        if (!versions.isEmpty()) {
            database.sql(ANSWERS)
                    .params(parameters)
                    .param("versions", versions)
                    .query((row, index) -> new Given(row.getLong(1), row.getString(2), row.getInt(3)))
                    .list()
                    .forEach(choices::add);
        }
        batches.batchUpdate(
                "insert into item_choice (course, quiz, question_version, choice, times) values (?, ?, ?, ?, ?)",
                choices.rows(quiz));
        database.sql("""
                        insert into item_count (course, quiz, seen, learners, counted_at)
                        select :course, :quiz, :seen, count(distinct learner), :now from attempt
                        where course = :course and quiz = :quiz and submitted_at is not null""")
                .params(parameters)
                .param("seen", quiz.seen())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The versions with options that the quiz ever asked; apart, so that no plan begins with every question there is. */
    private List<Long> chosenFrom(Uncounted quiz) {
        return database.sql("""
                        select distinct v.id from quiz_definition d
                        join quiz_question q on q.definition = d.id
                        join question_version v on v.id = q.question_version
                        where d.course = ? and d.quiz = ? and v.kind in ('single', 'multiple', 'true-false-reason')""")
                .params(quiz.course(), quiz.quiz())
                .query((row, index) -> row.getLong(1))
                .list();
    }

    private void forget(Uncounted quiz) {
        for (var table : List.of("item_choice", "item_tally", "item_count")) {
            database.sql("delete from " + table + " where course = ? and quiz = ?")
                    .params(quiz.course(), quiz.quiz())
                    .update();
        }
    }

    private record Given(long version, @Nullable String answer, int times) {}

    /** Adds up answers of which many are the same. */
    private static final class Choices {

        private final Map<Long, Map<Integer, Integer>> times = new TreeMap<>();

        void add(Given given) {
            var ofVersion = times.computeIfAbsent(given.version(), version -> new TreeMap<>());
            chosen(given.answer()).forEach(choice -> ofVersion.merge(choice, given.times(), Integer::sum));
        }

        /** The options of an answer as it is kept, in the author's order. */
        private static List<Integer> chosen(@Nullable String answer) {
            if (answer == null) {
                return List.of(-1);
            }
            var json = JSON.readTree(answer);
            for (var field : List.of("choice", "reason")) {
                if (json.has(field)) {
                    return List.of(json.get(field).intValue());
                }
            }
            var all = new ArrayList<Integer>();
            json.path("choices").forEach(choice -> all.add(choice.intValue()));
            return all.isEmpty() ? List.of(-1) : all;
        }

        List<Object[]> rows(Uncounted quiz) {
            var rows = new ArrayList<Object[]>();
            times.forEach((version, choices) -> choices.forEach(
                    (choice, number) -> rows.add(new Object[] {quiz.course(), quiz.quiz(), version, choice, number})));
            return rows;
        }
    }

    /** The options of a task that are chosen from. */
    static List<Task.Option> options(Question question) {
        return switch (question.task()) {
            case Task.Single single -> single.options();
            case Task.Multiple multiple -> multiple.options();
            case Task.TrueFalseReason statement -> statement.reasons();
            default -> List.of();
        };
    }
}
