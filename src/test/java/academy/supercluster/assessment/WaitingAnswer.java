/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Answer;
import academy.supercluster.assessment.question.AnswerJson;
import academy.supercluster.assessment.question.Arrangement;
import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.courses.CourseId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A long answer that waits for a mentor and that nobody has to write first, for pictures and looks at every page. */
public final class WaitingAnswer {

    private static final Task.LongAnswer TASK = new Task.LongAnswer(
            20,
            200,
            List.of("Claims without a source.", "Some sources.", "Each claim has a source.", "Sources are weighed."));

    private WaitingAnswer() {}

    /** The attempt of the learner in which it stands at the first place; there is one, however often it is asked for. */
    public static UUID of(JdbcClient database, TransactionTemplate transactions, UUID learner) {
        return Objects.requireNonNull(transactions.execute(
                each -> database.sql("select id from attempt where learner = ? and quiz = 'waiting-quiz'")
                        .param(learner)
                        .query((row, index) -> row.getObject(1, UUID.class))
                        .optional()
                        .orElseGet(() -> add(database, learner))));
    }

    private static UUID add(JdbcClient database, UUID learner) {
        var question = new Questions(database, Clock.systemUTC())
                .begin(
                        new CourseId("c1"),
                        new Question(
                                "waiting-question",
                                "classify-systems",
                                null,
                                "Whom do you ask first, and why?",
                                "",
                                List.of(),
                                TASK));
        var now = Clock.systemUTC().instant().atOffset(ZoneOffset.UTC);
        var attempt = UUID.randomUUID();
        database.sql("""
                        insert into quiz_definition (course, course_version, quiz, title, pass_mark, drafts)
                        values ('c1', 1, 'waiting-quiz', 'Waiting quiz', 80, 0)""").update();
        database.sql("""
                        insert into attempt (id, learner, enrolment, course, course_version, lesson, quiz, definition,
                            seed, started_at, submitted_at, awaiting)
                        select ?, ?, ?, 'c1', 1, 'grown-and-built', 'waiting-quiz', id, 1, ?, ?, true
                        from quiz_definition where quiz = 'waiting-quiz'""").params(attempt, learner, UUID.randomUUID(), now, now).update();
        database.sql("""
                        insert into attempt_item (attempt, place, question_version, arrangement, counts, answer, revision,
                            answered_at)
                        values (?, 0, ?, ?, true, ?, 1, ?)""")
                .params(
                        attempt,
                        question.id(),
                        Arrangement.draw(TASK, new Random(1)).toString(),
                        AnswerJson.write(new Answer.Prose("The harbour office, because it keeps the list of berths.")),
                        now)
                .update();
        database.sql("insert into answer_mark (attempt, place, learner, course, since) values (?, 0, ?, 'c1', ?)")
                .params(attempt, learner, now)
                .update();
        return attempt;
    }
}
