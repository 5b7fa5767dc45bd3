/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.QuestionHtml;
import academy.supercluster.courses.CourseId;
import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every question there ever was, in all its versions. Versions never change, so those in use stay in memory. */
@Repository
class Questions {

    private static final int IN_MEMORY = 5_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;
    private final LoadingCache<Long, Question> shown =
            Caffeine.newBuilder().maximumSize(IN_MEMORY).build(new Shown());

    Questions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The questions with their texts as HTML, by the id of the version; at most one statement, usually none. */
    Map<Long, Question> shown(Collection<Long> versions) {
        return shown.getAll(versions);
    }

    /** The latest version of each question of the course, by the id that its author gave. */
    Map<String, QuestionVersion> latest(CourseId course) {
        return database
                .sql("""
                        select v.id, v.question, v.version, v.content from question_version v
                        join question q on q.id = v.question
                        where q.course = ? and v.version =
                            (select max(other.version) from question_version other where other.question = q.id)""")
                .params(course.value())
                .query((row, index) -> new QuestionVersion(
                        row.getLong(1),
                        row.getLong(2),
                        row.getInt(3),
                        JSON.readValue(row.getString(4), Question.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(version -> version.question().id(), Function.identity()));
    }

    /** Adds a question that was never there before. */
    QuestionVersion begin(CourseId course, Question question) {
        var key = new GeneratedKeyHolder();
        database.sql("insert into question (course, code) values (?, ?)")
                .params(course.value(), question.id())
                .update(key, "id");
        return add(Objects.requireNonNull(key.getKeyAs(Long.class)), 1, question);
    }

    /** Adds the next version of a question that has changed. */
    QuestionVersion next(QuestionVersion before, Question changed) {
        return add(before.owner(), before.number() + 1, changed);
    }

    private QuestionVersion add(long owner, int number, Question question) {
        var key = new GeneratedKeyHolder();
        database.sql("""
                        insert into question_version (question, version, kind, objective, counts, difficulty, review,
                            content, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(owner)
                .param(number)
                .param(question.task().type().word())
                .param(question.objective())
                .param(question.counts())
                .param(word(question.difficulty()))
                .param(word(question.review()))
                .param(JSON.writeValueAsString(question))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return new QuestionVersion(Objects.requireNonNull(key.getKeyAs(Long.class)), owner, number, question);
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private final class Shown implements CacheLoader<Long, Question> {

        @Override
        public Question load(Long version) {
            var found = loadAll(Set.of(version)).get(version);
            if (found == null) {
                throw new IllegalArgumentException("No version " + version);
            }
            return found;
        }

        @Override
        public Map<Long, Question> loadAll(Set<? extends Long> versions) {
            return database
                    .sql("select id, content from question_version where id in (:versions)")
                    .param("versions", versions)
                    .query((row, index) -> Map.entry(row.getLong(1), JSON.readValue(row.getString(2), Question.class)))
                    .list()
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> QuestionHtml.of(entry.getValue())));
        }
    }
}
