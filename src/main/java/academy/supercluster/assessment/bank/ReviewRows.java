/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import academy.supercluster.assessment.question.Question;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds versions of questions, each number once. */
@Repository
class ReviewRows {

    private final JdbcClient database;
    private final Clock clock;

    ReviewRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether it was added: not when somebody else was faster. */
    boolean add(long owner, int number, Question question) {
        var difficulty = question.difficulty();
        return database.sql("""
                        insert into question_version (question, version, kind, objective, counts, difficulty, review,
                            content, created_at)
                        values (:owner, :number, :kind, :objective, :counts, :difficulty, :review, :content, :at)
                        on conflict do nothing""")
                        .param("owner", owner)
                        .param("number", number)
                        .param("kind", question.task().type().word())
                        .param("objective", question.objective())
                        .param("counts", question.counts())
                        .param("difficulty", difficulty == null ? null : BankRows.word(difficulty))
                        .param("review", BankRows.word(question.review()))
                        .param("content", BankRows.JSON.writeValueAsString(question))
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
