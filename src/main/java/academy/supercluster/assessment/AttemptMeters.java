/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts what was committed: attempts begun and submitted, answers saved. */
@Component
class AttemptMeters {

    private final Counter started;
    private final Counter passed;
    private final Counter failed;
    private final Counter answers;

    AttemptMeters(MeterRegistry registry) {
        started = Counter.builder("academy.quiz.attempts.started")
                .description("Attempts at quizzes that were begun")
                .register(registry);
        passed = submitted(registry, "true");
        failed = submitted(registry, "false");
        answers = Counter.builder("academy.quiz.answers.saved")
                .description("Answers to quiz questions that were saved or taken back")
                .register(registry);
    }

    private static Counter submitted(MeterRegistry registry, String passed) {
        return Counter.builder("academy.quiz.attempts.submitted")
                .description("Attempts at quizzes that were submitted")
                .tag("passed", passed)
                .register(registry);
    }

    void started() {
        afterCommit(started);
    }

    void submitted(boolean reachedThePassMark) {
        afterCommit(reachedThePassMark ? passed : failed);
    }

    void answered() {
        afterCommit(answers);
    }

    private static void afterCommit(Counter counter) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                counter.increment();
            }
        });
    }
}
