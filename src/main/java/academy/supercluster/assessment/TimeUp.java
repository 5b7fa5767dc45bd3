/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Submits what is open although its time is over, whenever somebody comes across it. */
@Component
class TimeUp {

    private final EntityManager entities;
    private final SubmittingAttempt submitting;
    private final AliveWatch watch;
    private final Clock clock;

    TimeUp(EntityManager entities, SubmittingAttempt submitting, AliveWatch watch, Clock clock) {
        this.entities = entities;
        this.submitting = submitting;
        this.watch = watch;
        this.clock = clock;
    }

    /** The attempt, submitted if its time is over; locked for that only. */
    Attempt settled(Attempt found) {
        if (isOver(found)) {
            entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
            settledLocked(found);
        }
        return found;
    }

    /** The attempt, whose row is locked, submitted if its time is over. */
    Attempt settledLocked(Attempt locked) {
        if (isOver(locked)) {
            submitting.submit(locked);
        }
        return locked;
    }

    private boolean isOver(Attempt attempt) {
        return attempt.isOver(clock.instant()) && watch.isCertain();
    }
}
