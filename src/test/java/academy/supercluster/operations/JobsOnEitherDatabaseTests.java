/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.identity.Role;
import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.Refusal;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

abstract class JobsTests {

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditLog audit;

    @Autowired
    Scheduler idle;

    @Autowired
    CurrentRecipient person;

    @Autowired
    MovingClock clock;

    List<String> done = new ArrayList<>();
    boolean broken;
    Jobs jobs;
    DueJobs due;

    @BeforeEach
    void hireAWorker() {
        transaction.executeWithoutResult(
                status -> database.sql("delete from scheduled_tasks").update());
        var tasks = tasksOf(new Certificates(payload -> {
            assertThat(RequestId.current())
                    .hasValueSatisfying(id -> assertThat(id).startsWith("job-"));
            if (broken) {
                throw new IllegalStateException("The printer is out of paper");
            }
            done.add(payload);
        }));
        jobs = new Jobs(database, tasks, idle, audit, person, clock);
        due = new DueJobs(dataSource, tasks, clock);
    }

    @AfterEach
    void goHome() {
        SignIn.out();
        clock.reset();
    }

    @Test
    void runOnceAtTheChosenTime() {
        schedule("anna", "Anna’s certificate");
        due.run();
        assertThat(done).as("too early").isEmpty();

        clock.forward(Duration.ofHours(1));
        due.run();
        clock.forward(Duration.ofDays(1));
        due.run();

        assertThat(done).containsExactly("Anna’s certificate");
    }

    @Test
    void areScheduledOnceHoweverOftenTheyAreAskedFor() {
        schedule("anna", "first");
        schedule("anna", "second");
        schedule("ben", "other");

        clock.forward(Duration.ofHours(1));
        due.run();

        assertThat(done).containsExactlyInAnyOrder("first", "other");
    }

    @Test
    void areForgottenWhenTheTransactionIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            jobs.schedule("credentials.print", "anna", "never", clock.instant());
            status.setRollbackOnly();
        });

        due.run();

        assertThat(done).isEmpty();
    }

    @Test
    void areTriedAgainLaterAndLaterUntilTheySucceed() {
        broken = true;
        schedule("anna", "late");
        clock.forward(Duration.ofHours(1));
        due.run();
        due.run();
        assertThat(theOnlyOne().failures()).isEqualTo(1);
        clock.forward(Duration.ofSeconds(61));
        due.run();
        assertThat(theOnlyOne().failures()).isEqualTo(2);
        assertThat(theOnlyOne().lastFailure()).isNotNull();
        broken = false;
        clock.forward(Duration.ofSeconds(61));
        due.run();
        assertThat(done).as("the second pause is longer").isEmpty();
        clock.forward(Duration.ofSeconds(61));
        due.run();

        assertThat(done).containsExactly("late");
        assertThat(JobTasks.pauseAfter(100)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void canBeRunNowByAnAdministratorWhichIsAudited() {
        schedule("anna", "now");
        SignIn.as(Role.ADMIN);

        transaction.executeWithoutResult(status -> jobs.runNow("credentials.print", "anna"));
        due.run();

        assertThat(done).containsExactly("now");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> jobs.runNow("credentials.print", "anna")))
                .isInstanceOf(Refusal.class);
        var filter = new AuditFilter(
                "operations.job.run-now",
                "job:credentials.print",
                clock.instant().minusSeconds(60),
                clock.instant().plusSeconds(1));
        assertThat(audit.entries(filter, 0, 10)).isNotEmpty();
    }

    @Test
    void recurAfterTheirPause() {
        due.scheduleRecurring();
        due.run();
        due.run();
        assertThat(done).containsExactly("swept");

        clock.forward(Duration.ofMinutes(11));
        due.run();

        assertThat(done).containsExactly("swept", "swept");
    }

    @Test
    void runOnOneNodeOnlyThoughTwoAreUp() throws Exception {
        var printed = new ConcurrentLinkedQueue<String>();
        var all = new CountDownLatch(40);
        var tasks = tasksOf(new Certificates(payload -> {
            printed.add(payload);
            all.countDown();
        }));
        IntStream.range(0, 40).forEach(number -> schedule("p" + number, "p" + number));
        clock.forward(Duration.ofHours(2));
        var nodes = List.of(node(tasks, "one"), node(tasks, "two"));
        nodes.forEach(Scheduler::start);

        assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
        nodes.forEach(Scheduler::stop);

        assertThat(printed).hasSize(40).doesNotHaveDuplicates();
        assertThat(database.sql("select count(*) from scheduled_tasks where task_name = 'credentials.print'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Scheduler node(JobTasks tasks, String name) {
        return Scheduler.create(dataSource, tasks.once())
                .serializer(new PlainText())
                .jdbcCustomization(JobTimes.of(dataSource))
                .commitWhenAutocommitDisabled(true)
                .clock(clock::instant)
                .schedulerName(() -> name)
                .pollingInterval(Duration.ofMillis(50))
                .threads(4)
                .build();
    }

    private void schedule(String id, String payload) {
        transaction.executeWithoutResult(status ->
                jobs.schedule("credentials.print", id, payload, clock.instant().plus(Duration.ofMinutes(59))));
    }

    private JobState theOnlyOne() {
        var scheduled = jobs.scheduled(0, 10);
        assertThat(scheduled).hasSize(1);
        return scheduled.getFirst();
    }

    private JobTasks tasksOf(OneTimeJob once) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("once", once);
        beans.addBean("recurring", new Sweeping());
        return new JobTasks(beans.getBeanProvider(RecurringJob.class), beans.getBeanProvider(OneTimeJob.class));
    }

    private record Certificates(java.util.function.Consumer<String> print) implements OneTimeJob {

        @Override
        public String name() {
            return "credentials.print";
        }

        @Override
        public void run(String payload) {
            print.accept(payload);
        }
    }

    private class Sweeping implements RecurringJob {

        @Override
        public String name() {
            return "operations.sweep";
        }

        @Override
        public Duration pause() {
            return Duration.ofMinutes(10);
        }

        @Override
        public void run() {
            done.add("swept");
        }
    }
}

class JobsOnEitherDatabaseTests {

    @Nested
    @AcademyTest
    class WithH2 extends JobsTests {}

    @Nested
    @AcademyTest
    @OnPostgres
    class WithPostgres extends JobsTests {}
}
