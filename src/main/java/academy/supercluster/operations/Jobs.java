/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.BetweenRooms;
import academy.supercluster.shared.access.ForAdmins;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Persistent jobs that survive a restart and run on one node of a cluster. */
@Service
public class Jobs {

    private static final int LONGEST_PAYLOAD = 4_000;

    private final JdbcClient database;
    private final JobTasks tasks;
    private final Scheduler scheduler;
    private final AuditLog audit;
    private final CurrentRecipient person;
    private final Clock clock;

    Jobs(
            JdbcClient database,
            JobTasks tasks,
            Scheduler scheduler,
            AuditLog audit,
            CurrentRecipient person,
            Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.scheduler = scheduler;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Schedules a {@link OneTimeJob} in the caller's transaction. The same job and id is scheduled only once.
     *
     * @param job name of a {@link OneTimeJob} bean
     * @param id distinguishes one instance of the job from another, at most 200 characters
     * @param payload given to the job, at most 4,000 characters
     */
    @BetweenRooms
    @Transactional
    public void schedule(String job, String id, String payload, Instant when) {
        if (!tasks.knowsOneTime(job) || payload.length() > LONGEST_PAYLOAD) {
            throw new IllegalArgumentException("No such job or too large a payload: " + job);
        }
        database.sql("""
                        insert into scheduled_tasks
                        (task_name, task_instance, task_data, execution_time, picked, version)
                        values (?, ?, ?, ?, false, 1) on conflict do nothing""")
                .param(job)
                .param(id)
                .param(payload.getBytes(StandardCharsets.UTF_8))
                .param(when.atOffset(ZoneOffset.UTC))
                .update();
        lookSoon();
    }

    /**
     * What is scheduled, the next one first.
     *
     * @param limit at most 200
     */
    @ForAdmins
    @Transactional(readOnly = true)
    public List<JobState> scheduled(int offset, int limit) {
        return database.sql("""
                        select task_name, task_instance, execution_time, last_success, last_failure,
                        consecutive_failures, picked from scheduled_tasks
                        order by execution_time, task_name, task_instance
                        offset ? rows fetch next ? rows only""")
                .param(offset)
                .param(Math.min(limit, 200))
                .query(Jobs::read)
                .list();
    }

    /**
     * Lets the job run as soon as a node is free; audited.
     *
     * @throws Refusal if it is running or no longer scheduled
     */
    @ForAdmins
    @Transactional
    public void runNow(String job, String id) {
        var found = database.sql("""
                        update scheduled_tasks set execution_time = ?, version = version + 1
                        where task_name = ? and task_instance = ? and picked = false""")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(job)
                .param(id)
                .update();
        if (found == 0) {
            throw new Refusal("operations.jobs.not-waiting", job);
        }
        audit.record(
                new AuditEntry(person.id().orElse(null), "operations.job.run-now", "job:" + job, Map.of("id", id)));
        lookSoon();
    }

    private void lookSoon() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                var state = scheduler.getSchedulerState();
                if (state.isStarted() && !state.isShuttingDown()) {
                    scheduler.triggerCheckForDueExecutions();
                }
            }
        });
    }

    private static JobState read(ResultSet row, int number) throws SQLException {
        return new JobState(
                row.getString("task_name"),
                row.getString("task_instance"),
                instant(row, "execution_time"),
                instant(row, "last_success"),
                instant(row, "last_failure"),
                row.getInt("consecutive_failures"),
                row.getBoolean("picked"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
