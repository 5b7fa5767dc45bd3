/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scheduler behind {@link Jobs}. Every node polls; the database sees to it that one node runs a job. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, JobTasks tasks, MeterRegistry meters, Clock clock) {
        var all = new ArrayList<>(tasks.once());
        all.addAll(tasks.recurring());
        return Scheduler.create(dataSource, tasks.once())
                .startTasks(tasks.recurring())
                .serializer(new PlainText())
                .jdbcCustomization(JobTimes.of(dataSource))
                .commitWhenAutocommitDisabled(true)
                .clock(clock::instant)
                .threads(3)
                .pollingInterval(Duration.ofSeconds(10))
                .heartbeatInterval(Duration.ofSeconds(30))
                .shutdownMaxWait(Duration.ofSeconds(15))
                .failureLogging(LogLevel.WARN, true)
                .statsRegistry(new MicrometerStatsRegistry(meters, all))
                .build();
    }

    /** Jobs run only once the house is open, and not at all where they are switched off. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> startOfJobs(Scheduler scheduler, AcademyProperties academy) {
        return ready -> {
            if (academy.jobs()) {
                scheduler.start();
            }
        };
    }
}
