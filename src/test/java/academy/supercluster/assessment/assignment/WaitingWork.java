/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts something into the marking queue that nobody has to write first, for pictures and looks at every page. */
public final class WaitingWork {

    private WaitingWork() {}

    /** What the learner handed in for an assignment of the first course; there is one, however often it is asked for. */
    public static UUID of(JdbcClient database, TransactionTemplate transactions, UUID learner) {
        return Objects.requireNonNull(transactions.execute(each -> of(database, learner)));
    }

    private static UUID of(JdbcClient database, UUID learner) {
        var there = database.sql("select id from submission where learner = ? and assignment = 'waiting-work'")
                .param(learner)
                .query((row, index) -> row.getObject(1, UUID.class))
                .optional();
        return there.orElseGet(() -> add(database, learner));
    }

    private static UUID add(JdbcClient database, UUID learner) {
        var content = """
                {"id":"waiting-work","title":"Recruitment sprint","learnerMinutes":120,"mentorMinutes":15,"files":0,
                "rubric":[{"id":"evidence","title":"Evidence","objective":"x",
                "levels":["Claims without a source.","Some sources.","Each claim has a source.","Sources are weighed."]}]}
                """;
        database.sql("""
                        insert into assignment_definition (course, course_version, assignment, content)
                        values ('c1', 1, 'waiting-work', ?) on conflict do nothing""").param(content).update();
        var work = UUID.randomUUID();
        var submission = UUID.randomUUID();
        database.sql("""
                        insert into assignment_work (id, learner, enrolment, course, course_version, lesson, assignment,
                            state, draft, draft_revision, submissions, counted, revision)
                        values (?, ?, ?, 'c1', 1, 'grown-and-built', 'waiting-work', 'SUBMITTED', '', 1, 1, 1, 0)""").params(work, learner, UUID.randomUUID()).update();
        database.sql("""
                        insert into submission (id, work, number, learner, course, course_version, lesson, assignment,
                            mentor_minutes, text, words, fingerprint, submitted_at, state, feedback, revision)
                        values (?, ?, 1, ?, 'c1', 1, 'grown-and-built', 'waiting-work', 15, ?, 20, ?, ?, 'WAITING', '',
                            0)""")
                .params(
                        submission,
                        work,
                        learner,
                        "We recruit risk capital next.\n\nNobody else can fund growth, and two of our firms wait for it.",
                        "f".repeat(64),
                        Clock.systemUTC().instant().atOffset(ZoneOffset.UTC))
                .update();
        return submission;
    }
}
