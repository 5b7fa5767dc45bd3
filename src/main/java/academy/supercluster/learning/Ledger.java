/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out enrolments for writing, one writer at a time, and writes what happened into the log, in the same
 * transaction in which the summary changes.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ledger {

    private final EnrolmentRows enrolments;
    private final LoggedEvents events;
    private final EntityManager database;
    private final ApplicationEventPublisher neighbours;
    private final Clock clock;

    Ledger(
            EnrolmentRows enrolments,
            LoggedEvents events,
            EntityManager database,
            ApplicationEventPublisher neighbours,
            Clock clock) {
        this.enrolments = enrolments;
        this.events = events;
        this.database = database;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    /** @throws Refusal if the person is not enrolled */
    Enrolment lock(UserId learner, CourseId course) {
        return enrolments
                .lock(learner.value(), course.value())
                .filter(Enrolment::isActive)
                .orElseThrow(() -> new Refusal("learning.refusal.not-enrolled"));
    }

    Enrolment lock(EnrolmentId enrolment) {
        return enrolments.lock(enrolment.value()).orElseThrow(() -> new NotFound("enrolment " + enrolment));
    }

    /** Locks an enrolment that was read before, and reads it again. */
    void lock(Enrolment enrolment) {
        database.refresh(enrolment, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Writes what happened to the enrolment and tells the neighbours. */
    void write(Enrolment enrolment) {
        for (var event : enrolment.takeHappened()) {
            database.persist(new LoggedEvent(enrolment.id(), event));
            tell(enrolment, event);
        }
    }

    List<LearningEvent> read(EnrolmentId enrolment) {
        return events.of(enrolment.value()).stream().map(LoggedEvent::event).toList();
    }

    /** Whether something of the kind has been written down for the lesson. */
    boolean has(EnrolmentId enrolment, LearningEvent.Kind kind, LessonId lesson) {
        return events.has(enrolment.value(), kind, lesson.value());
    }

    /** Now, as exact as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void tell(Enrolment enrolment, LearningEvent event) {
        switch (event.kind()) {
            case ENROLLED ->
                neighbours.publishEvent(
                        new Enrolled(enrolment.id(), enrolment.learner(), enrolment.course(), enrolment.intent()));
            case LESSON_COMPLETED ->
                neighbours.publishEvent(new LessonCompleted(
                        enrolment.id(), enrolment.learner(), enrolment.course(), event.requiredLesson()));
            case COURSE_COMPLETED ->
                neighbours.publishEvent(new CourseCompleted(
                        enrolment.id(), enrolment.learner(), enrolment.course(), event.courseVersion()));
            default -> {}
        }
    }
}
