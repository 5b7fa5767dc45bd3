/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.access.ForSignedIn;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enrolling in a course and leaving it. */
@Service
@Transactional
public class Enrolling {

    private final EnrolmentRows rows;
    private final Ledger ledger;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;

    Enrolling(EnrolmentRows rows, Ledger ledger, CourseCatalogue catalogue, CurrentUser user) {
        this.rows = rows;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.user = user;
    }

    /**
     * Enrols the person who is signed in; whoever comes back goes on where they left. Enrolling twice changes the
     * intent only.
     *
     * @throws NotFound if there is no such course
     */
    @ForSignedIn
    public EnrolmentId enrol(CourseId course, Intent intent) {
        var outline = catalogue.course(course).orElseThrow(() -> new NotFound("course " + course));
        var learner = user.require().id();
        var now = ledger.now();
        rows.addUnlessThere(UUID.randomUUID(), learner.value(), course.value(), intent.name(), now, outline.version());
        var enrolment = rows.lock(learner.value(), course.value()).orElseThrow();
        enrolment.enrol(intent, now);
        ledger.write(enrolment);
        return enrolment.id();
    }

    /**
     * Leaves the course; what was earned and noted is kept for a return.
     *
     * @throws academy.supercluster.shared.Refusal if the person is not enrolled
     */
    @ForSignedIn
    public void unenrol(CourseId course) {
        var enrolment = ledger.lock(user.require().id(), course);
        enrolment.unenrol(ledger.now());
        ledger.write(enrolment);
    }
}
