/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import java.time.Instant;
import java.util.UUID;
import org.springframework.test.util.ReflectionTestUtils;

/** An enrolment without a database, as its row would be made. */
final class AnyEnrolment {

    private AnyEnrolment() {}

    static Enrolment in(String course, int version, Instant now) {
        var enrolment = new Enrolment();
        set(enrolment, "id", UUID.randomUUID());
        set(enrolment, "learner", UUID.randomUUID());
        set(enrolment, "course", course);
        set(enrolment, "intent", Intent.COMPLETE);
        set(enrolment, "enrolledAt", now);
        set(enrolment, "courseVersion", version);
        set(enrolment, "toldVersion", version);
        set(enrolment, "state", HonestState.ENROLLED);
        set(enrolment, "lastActivity", now);
        return enrolment;
    }

    private static void set(Enrolment enrolment, String field, Object value) {
        ReflectionTestUtils.setField(enrolment, field, value);
    }
}
