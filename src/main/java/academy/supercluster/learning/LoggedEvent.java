/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.LessonId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A {@link LearningEvent} as it stands in the log. */
@Entity
@Immutable
@Table(name = "learning_event")
class LoggedEvent {

    @EmbeddedId
    private Place place;

    @Enumerated(EnumType.STRING)
    private LearningEvent.Kind kind;

    private @Nullable String lesson;
    private int courseVersion;
    private Instant happenedAt;
    private String data;

    @SuppressWarnings("NullAway.Init")
    protected LoggedEvent() {}

    LoggedEvent(EnrolmentId enrolment, LearningEvent event) {
        place = new Place(enrolment.value(), event.sequence());
        kind = event.kind();
        lesson = event.lesson() == null ? null : event.lesson().value();
        courseVersion = event.courseVersion();
        happenedAt = event.at();
        data = event.data();
    }

    LearningEvent event() {
        return new LearningEvent(
                place.sequence(), kind, lesson == null ? null : new LessonId(lesson), courseVersion, happenedAt, data);
    }

    /** Which event of which enrolment. */
    @Embeddable
    record Place(UUID enrolment, int sequence) {}
}
