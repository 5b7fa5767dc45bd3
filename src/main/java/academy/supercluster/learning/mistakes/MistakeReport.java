/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mistakes;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mistake somebody found in a lesson. */
@Entity
@Table(name = "mistake_report")
class MistakeReport {

    @Id
    private UUID id;

    private @Nullable UUID learner;
    private String course;
    private int courseVersion;
    private String lesson;
    private String text;
    private Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    protected MistakeReport() {}

    MistakeReport(UUID id, UserId learner, CourseId course, int version, LessonId lesson, String text, Instant now) {
        this.id = id;
        this.learner = learner.value();
        this.course = course.value();
        this.courseVersion = version;
        this.lesson = lesson.value();
        this.text = text;
        this.reportedAt = now;
    }

    boolean isBy(UserId person) {
        return person.value().equals(learner);
    }
}
