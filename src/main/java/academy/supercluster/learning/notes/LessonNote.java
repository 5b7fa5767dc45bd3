/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.notes;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.learning.LessonPlace;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The note and the bookmark of one learner at one lesson. */
@Entity
@Table(name = "lesson_note")
class LessonNote {

    @EmbeddedId
    private LessonPlace place;

    private String note;
    private int revision;
    private @Nullable Instant notedAt;
    private @Nullable Instant bookmarkedAt;

    @SuppressWarnings("NullAway.Init")
    protected LessonNote() {}

    /** Replaces the text unless it was changed since {@code known}; the same text again is always right. */
    SavedNote write(String text, int known, Instant now) {
        if (!note.equals(text)) {
            if (revision != known) {
                return new SavedNote.Conflict(note, revision);
            }
            note = text;
            revision++;
            notedAt = now;
        }
        return new SavedNote.Saved(revision);
    }

    void bookmark(boolean wanted, Instant now) {
        if (wanted != (bookmarkedAt != null)) {
            bookmarkedAt = wanted ? now : null;
        }
    }

    Margin margin() {
        return new Margin(note, revision, bookmarkedAt != null);
    }

    Bookmark asBookmark() {
        return new Bookmark(new CourseId(place.course()), new LessonId(place.lesson()));
    }
}
