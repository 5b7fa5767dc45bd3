/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The rooms' jobs in the words of the scheduler. */
@Component
class JobTasks {

    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final List<RecurringTask<Void>> recurring;
    private final List<OneTimeTask<String>> once;

    JobTasks(ObjectProvider<RecurringJob> recurring, ObjectProvider<OneTimeJob> once) {
        this.recurring = recurring.stream().map(JobTasks::task).toList();
        this.once = once.stream().map(JobTasks::task).toList();
    }

    List<RecurringTask<Void>> recurring() {
        return recurring;
    }

    List<Task<?>> once() {
        return new ArrayList<>(once);
    }

    boolean knowsOneTime(String job) {
        return once.stream().anyMatch(task -> task.getName().equals(job));
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
                .execute((instance, context) -> RequestId.during("job", job::run));
    }

    private static OneTimeTask<String> task(OneTimeJob job) {
        return Tasks.oneTime(job.name(), String.class)
                .onFailure(JobTasks::tryLater)
                .execute((instance, context) -> RequestId.during("job", () -> job.run(instance.getData())));
    }

    /** A minute after the first failure, then twice as long each time, at most a day; never given up silently. */
    private static void tryLater(ExecutionComplete failed, ExecutionOperations<String> schedule) {
        schedule.reschedule(failed, failed.getTimeDone().plus(pauseAfter(failed.getExecution().consecutiveFailures)));
    }

    static Duration pauseAfter(int earlierFailures) {
        var pause = Duration.ofMinutes(1L << Math.min(earlierFailures, 11));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
