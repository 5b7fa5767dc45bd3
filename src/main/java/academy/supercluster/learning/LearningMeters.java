/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts what was committed, for whoever operates the academy. */
@Component
class LearningMeters {

    private final Counter enrolments;
    private final Counter lessons;
    private final Counter courses;

    LearningMeters(MeterRegistry meters) {
        enrolments = Counter.builder("academy.learning.enrolments")
                .description("Enrolments in courses")
                .register(meters);
        lessons = Counter.builder("academy.learning.lessons.completed")
                .description("Lessons completed by their own rule")
                .register(meters);
        courses = Counter.builder("academy.learning.courses.completed")
                .description("Courses finished")
                .register(meters);
    }

    @TransactionalEventListener
    void on(Enrolled event) {
        enrolments.increment();
    }

    @TransactionalEventListener
    void on(LessonCompleted event) {
        lessons.increment();
    }

    @TransactionalEventListener
    void on(CourseCompleted event) {
        courses.increment();
    }
}
