/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.learning.activity.ActivityAttempted;
import academy.supercluster.learning.activity.ActivityCompleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears what neighbours' activities came to, in the neighbour's transaction: either both the result and the tick stand,
 * or neither.
 */
@Component
class ActivityResults {

    private final Ledger ledger;
    private final CourseCatalogue catalogue;

    ActivityResults(Ledger ledger, CourseCatalogue catalogue) {
        this.ledger = ledger;
        this.catalogue = catalogue;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ActivityAttempted result) {
        var enrolment = ledger.lock(result.enrolment());
        var now = ledger.now();
        enrolment.attempt(result.lesson(), result.courseVersion(), result.evidence(), now);
        if (result instanceof ActivityCompleted) {
            var outline = OpenLesson.version(catalogue, enrolment.course(), enrolment.courseVersion());
            enrolment.complete(result.lesson(), result.courseVersion(), result.evidence(), outline, now);
        }
        ledger.write(enrolment);
    }
}
