/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.EnrolmentId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** The quizzes of a database, begun as {@link TakingQuiz} begins them. */
public final class BulkQuizzes {

    private final QuizDefinitions definitions;
    private final Questions questions;
    private final Map<Long, Task> tasks = new ConcurrentHashMap<>();

    public BulkQuizzes(DataSource database) {
        var client = JdbcClient.create(database);
        definitions = new QuizDefinitions(client);
        questions = new Questions(client, Clock.systemUTC());
    }

    /** @param earlier attempts of the same learner at the same quiz */
    public BulkAttempt begin(
            UserId learner,
            EnrolmentId enrolment,
            CourseOutline course,
            CourseOutline.Lesson lesson,
            List<BulkAttempt> earlier,
            long seed,
            Instant at) {
        var quiz = definitions
                .find(course.id(), course.version(), Objects.requireNonNull(lesson.part()))
                .orElseThrow();
        var attempt = new Attempt();
        set(attempt, "id", UUID.randomUUID());
        set(attempt, "learner", learner.value());
        set(attempt, "enrolment", enrolment.value());
        set(attempt, "course", course.id().value());
        set(attempt, "courseVersion", course.version());
        set(attempt, "lesson", lesson.id().value());
        set(attempt, "quiz", quiz.quiz());
        set(attempt, "definition", quiz.id());
        set(attempt, "seed", seed);
        set(attempt, "startedAt", at);
        set(attempt, "openSlot", 1);
        var seen = new HashMap<Long, Integer>();
        earlier.forEach(each -> each.asked().forEach(question -> seen.merge(question, 1, Integer::sum)));
        return new BulkAttempt(attempt, quiz, new Draw(seed, seen), this::task);
    }

    /** Every question of the quizzes of a course, as its readers see it, by its stem. */
    public Map<String, Question> questions(CourseOutline course) {
        var versions = definitions.of(course.id(), course.version()).stream()
                .flatMap(quiz -> quiz.entries().stream())
                .map(QuizDefinition.Entry::version)
                .toList();
        return questions.shown(versions).values().stream()
                .collect(Collectors.toMap(Question::stem, Function.identity()));
    }

    private Task task(long version) {
        return tasks.computeIfAbsent(
                version,
                id -> Objects.requireNonNull(questions.shown(List.of(id)).get(id))
                        .task());
    }

    private static void set(Attempt attempt, String field, Object value) {
        ReflectionTestUtils.setField(attempt, field, value);
    }
}
