/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;

/** Runs the jobs that are due by the test's clock, on the test's thread, with the retries of the real schedule. */
@TestComponent
public class DueJobs {

    private final SettableClock time = new SettableClock();
    private final ManualScheduler scheduler;
    private final Clock clock;

    DueJobs(DataSource dataSource, JobTasks tasks, Clock clock) {
        this.clock = clock;
        var builder = TestHelper.createManualScheduler(dataSource, tasks.once()).clock(time);
        builder.startTasks(tasks.recurring());
        builder.serializer(new PlainText());
        builder.jdbcCustomization(JobTimes.of(dataSource));
        builder.commitWhenAutocommitDisabled(true);
        this.scheduler = builder.build();
    }

    /** Runs what is due now. */
    public void run() {
        time.set(clock.instant());
        scheduler.runAnyDueExecutions();
    }

    /** Puts the recurring jobs into the schedule, as the start of a server does. */
    void scheduleRecurring() {
        time.set(clock.instant());
        scheduler.start();
    }

    /** Takes over the jobs of nodes that died. */
    void detectTheDead() {
        time.set(clock.instant());
        scheduler.runDeadExecutionDetection();
    }
}
