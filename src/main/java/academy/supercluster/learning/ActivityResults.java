/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.learning.activity.ActivityAttempted;
import academy.supercluster.learning.activity.ActivityCompleted;
import academy.supercluster.learning.activity.ActivityRetained;
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

    private static final int LONGEST_PROOF = 400;

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
            if (isAssignment(enrolment, result)
                    && !ledger.has(enrolment.id(), LearningEvent.Kind.APPLIED, result.lesson())) {
                enrolment.apply(result.lesson(), result.courseVersion(), result.evidence(), now);
            }
        }
        ledger.write(enrolment);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ActivityRetained result) {
        var enrolment = ledger.lock(result.enrolment());
        if (!ledger.has(enrolment.id(), LearningEvent.Kind.RETAINED, result.lesson())) {
            enrolment.retain(result.lesson(), result.courseVersion(), proof(result), ledger.now());
            ledger.write(enrolment);
        }
    }

    /** Accepted work on one's own matter, whoever accepts it. */
    private boolean isAssignment(Enrolment enrolment, ActivityAttempted result) {
        return catalogue
                .version(enrolment.course(), result.courseVersion())
                .flatMap(outline -> outline.lesson(result.lesson()))
                .filter(lesson -> lesson.kind() == LessonKind.ASSIGNMENT)
                .isPresent();
    }

    private static String proof(ActivityRetained result) {
        var proof = result.evidence() + " " + String.join(" ", result.objectives());
        return proof.substring(0, Math.min(proof.length(), LONGEST_PROOF)).strip();
    }
}
