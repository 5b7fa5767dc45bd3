/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** An enrolment without a database, as its row would be made. */
final class AnyEnrolment {

    private static final Map<String, Field> FIELDS = new ConcurrentHashMap<>();

    private AnyEnrolment() {}

    static Enrolment in(String course, int version, Instant now) {
        return of(UUID.randomUUID(), course, version, Intent.COMPLETE, now);
    }

    static Enrolment of(UUID learner, String course, int version, Intent intent, Instant now) {
        var enrolment = new Enrolment();
        set(enrolment, "id", UUID.randomUUID());
        set(enrolment, "learner", learner);
        set(enrolment, "course", course);
        set(enrolment, "intent", intent);
        set(enrolment, "enrolledAt", now);
        set(enrolment, "courseVersion", version);
        set(enrolment, "toldVersion", version);
        set(enrolment, "state", HonestState.ENROLLED);
        set(enrolment, "lastActivity", now);
        return enrolment;
    }

    private static void set(Enrolment enrolment, String name, Object value) {
        try {
            FIELDS.computeIfAbsent(name, AnyEnrolment::field).set(enrolment, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(String name) {
        try {
            var field = Enrolment.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
