/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.notes;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.LessonPlace;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForSignedIn;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes and bookmarks of the person who is signed in; nobody else ever sees them. */
@Service
@Transactional
public class KeepingNotes {

    /** The most characters a note has. */
    public static final int LONGEST_NOTE = 20_000;

    private final LessonNotes notes;
    private final Enrolments enrolments;
    private final CurrentUser user;
    private final Clock clock;

    KeepingNotes(LessonNotes notes, Enrolments enrolments, CurrentUser user, Clock clock) {
        this.notes = notes;
        this.enrolments = enrolments;
        this.user = user;
        this.clock = clock;
    }

    /** What stands beside the lesson. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Margin margin(CourseId course, LessonId lesson) {
        return notes.findById(place(course, lesson)).map(LessonNote::margin).orElse(Margin.EMPTY);
    }

    /**
     * Saves the note, unless it was changed meanwhile.
     *
     * @param known the revision on which the text is based
     * @throws Refusal if the text is too long, or the person is not enrolled
     */
    @ForSignedIn
    public SavedNote save(CourseId course, LessonId lesson, int known, String text) {
        if (text.length() > LONGEST_NOTE) {
            throw new Refusal("learning.notes.too-long", LONGEST_NOTE);
        }
        return locked(course, lesson).write(text, known, clock.instant());
    }

    /** @throws Refusal if the person is not enrolled */
    @ForSignedIn
    public void bookmark(CourseId course, LessonId lesson, boolean wanted) {
        locked(course, lesson).bookmark(wanted, clock.instant());
    }

    /** The latest bookmarks, at most as many as asked for. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Bookmark> bookmarks(int atMost) {
        return notes.bookmarked(user.require().id().value(), Limit.of(atMost)).stream()
                .map(LessonNote::asBookmark)
                .toList();
    }

    private LessonNote locked(CourseId course, LessonId lesson) {
        var place = place(course, lesson);
        return notes.lock(place).orElseGet(() -> first(course, place));
    }

    private LessonNote first(CourseId course, LessonPlace place) {
        enrolments.of(user.require().id(), course).orElseThrow(() -> new Refusal("learning.refusal.not-enrolled"));
        notes.addUnlessThere(place.learner(), place.course(), place.lesson());
        return notes.lock(place).orElseThrow();
    }

    private LessonPlace place(CourseId course, LessonId lesson) {
        return new LessonPlace(user.require().id().value(), course.value(), lesson.value());
    }
}
