/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Closing;
import academy.supercluster.assessment.question.Quiz;
import academy.supercluster.assessment.question.QuizRules;
import academy.supercluster.courses.CourseId;
import academy.supercluster.shared.Percent;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The quizzes of every version of every course. They never change, so those in use stay in memory. */
@Repository
class QuizDefinitions {

    private static final int IN_MEMORY = 500;

    private final JdbcClient database;
    private final Cache<Key, QuizDefinition> cache =
            Caffeine.newBuilder().maximumSize(IN_MEMORY).build();

    QuizDefinitions(JdbcClient database) {
        this.database = database;
    }

    /** The quiz of a published version; usually without a statement. */
    Optional<QuizDefinition> find(CourseId course, int version, String quiz) {
        var key = new Key(course, version, quiz);
        var known = Optional.ofNullable(cache.getIfPresent(key));
        if (known.isPresent()) {
            return known;
        }
        var found = read(key);
        found.ifPresent(definition -> cache.put(key, definition));
        return found;
    }

    /** The quizzes of a version that may not be published yet, not remembered. */
    List<QuizDefinition> of(CourseId course, int version) {
        return database
                .sql("select quiz from quiz_definition where course = ? and course_version = ? order by quiz")
                .params(course.value(), version)
                .query((row, index) -> row.getString(1))
                .list()
                .stream()
                .flatMap(quiz -> read(new Key(course, version, quiz)).stream())
                .toList();
    }

    private Optional<QuizDefinition> read(Key key) {
        return database.sql("""
                        select id, title, pass_mark, drafts, attempts_most, wait_hours, time_limit, closes, review
                        from quiz_definition
                        where course = ? and course_version = ? and quiz = ?""")
                .params(key.course().value(), key.version(), key.quiz())
                .query((row, index) -> new QuizDefinition(
                        row.getLong(1),
                        key.quiz(),
                        row.getString(2),
                        new Percent(row.getInt(3)),
                        rules(row),
                        row.getInt(4),
                        pools(row.getLong(1)),
                        entries(row.getLong(1))))
                .optional();
    }

    private static QuizRules rules(ResultSet row) throws SQLException {
        var limit = row.getObject(7, Integer.class);
        return new QuizRules(
                row.getObject(5, Integer.class),
                Duration.ofHours(row.getInt(6)),
                limit == null ? null : Duration.ofMinutes(limit),
                Optional.ofNullable(row.getString(8)).flatMap(Closing::parse).orElse(null),
                QuizRules.Review.of(row.getString(9)));
    }

    private List<Quiz.Pool> pools(long definition) {
        return database.sql("select objective, draw from quiz_pool where definition = ? order by place")
                .params(definition)
                .query((row, index) -> new Quiz.Pool(row.getString(1), row.getInt(2)))
                .list();
    }

    private List<QuizDefinition.Entry> entries(long definition) {
        return database.sql("""
                        select v.id, v.question, v.objective, v.counts from quiz_question q
                        join question_version v on v.id = q.question_version
                        where q.definition = ? order by q.place""")
                .params(definition)
                .query((row, index) ->
                        new QuizDefinition.Entry(row.getLong(1), row.getLong(2), row.getString(3), row.getBoolean(4)))
                .list();
    }

    /** Adds the quiz of a version of a course, asking the versions of its questions. */
    void add(CourseId course, int version, Quiz quiz, List<QuestionVersion> questions) {
        var key = new GeneratedKeyHolder();
        var rules = quiz.rules();
        var limit = rules.limit();
        database.sql("""
                        insert into quiz_definition (course, course_version, quiz, title, pass_mark, drafts,
                            attempts_most, wait_hours, time_limit, closes, review)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(course.value())
                .param(version)
                .param(quiz.id())
                .param(quiz.title())
                .param(quiz.pass().value())
                .param(quiz.drafts())
                .param(rules.most())
                .param(rules.pause().toHours())
                .param(limit == null ? null : limit.toMinutes())
                .param(rules.closes() == null ? null : rules.closes().toString())
                .param(rules.review().word())
                .update(key, "id");
        var definition = Objects.requireNonNull(key.getKeyAs(Long.class));
        int place = 0;
        for (var pool : quiz.pools()) {
            database.sql("insert into quiz_pool (definition, place, objective, draw) values (?, ?, ?, ?)")
                    .params(definition, place++, pool.objective(), pool.draw())
                    .update();
        }
        place = 0;
        for (var question : questions) {
            database.sql("insert into quiz_question (definition, place, question_version) values (?, ?, ?)")
                    .params(definition, place++, question.id())
                    .update();
        }
    }

    private record Key(CourseId course, int version, String quiz) {}
}
