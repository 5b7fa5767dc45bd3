/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses;

import academy.supercluster.courses.records.PublishedCourses;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Slug;
import academy.supercluster.shared.access.BetweenRooms;
import academy.supercluster.shared.access.ForEveryone;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The published courses. Versions are immutable, so everything here is cached; a request costs at most one statement,
 * usually none. What another server publishes is seen here within {@link Shelf#MEMORY}.
 */
@Service
public class CourseCatalogue {

    private static final long CHARACTERS = 16_000_000;
    private static final int VERSIONS = 1_000;

    private final PublishedCourses published;
    private final Clock clock;
    private final Cache<VersionKey, CourseOutline> versions =
            Caffeine.newBuilder().maximumSize(VERSIONS).build();
    private final Cache<LessonKey, LessonContent> contents = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((LessonKey key, LessonContent content) ->
                    1_000 + content.html().length() + content.outcomeHtml().length())
            .build();
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private volatile Shelf shelf = Shelf.EMPTY;

    CourseCatalogue(PublishedCourses published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    /** The current version of every course, by title. */
    @ForEveryone
    public List<CourseOutline> courses() {
        return shelf().courses();
    }

    /** The current version of the course. */
    @ForEveryone
    public Optional<CourseOutline> course(CourseId course) {
        return shelf().course(course);
    }

    /** The course that has or once had the slug; when the slug differs from the outline's, redirect. */
    @ForEveryone
    public Optional<CourseOutline> courseAt(Slug slug) {
        var current = shelf();
        return current.course(slug).or(() -> published.courseAt(slug).flatMap(current::course));
    }

    /** The lesson of the current version that has or once had the slug; when it differs, redirect. */
    @ForEveryone
    public Optional<CourseOutline.Lesson> lessonAt(CourseId course, Slug slug) {
        var outline = course(course);
        if (outline.isEmpty()) {
            return Optional.empty();
        }
        var lessons = outline.get().lessons();
        return lessons.stream()
                .filter(lesson -> lesson.slug().equals(slug))
                .findFirst()
                .or(() -> published
                        .lessonAt(course, slug)
                        .flatMap(id -> outline.get().lesson(id)));
    }

    /** An older or the current version, for those who began or finished with it. */
    @BetweenRooms
    public Optional<CourseOutline> version(CourseId course, int version) {
        var current = shelf.course(course).filter(outline -> outline.version() == version);
        if (current.isPresent()) {
            return current;
        }
        var key = new VersionKey(course, version);
        var known = versions.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        var outline = published.outline(course, version);
        outline.ifPresent(each -> versions.put(key, each));
        return outline;
    }

    /**
     * The text of a lesson; the caller has checked that the reader may see it.
     *
     * @throws NotFound if the version has no such lesson
     */
    @BetweenRooms
    public LessonContent content(CourseId course, int version, LessonId lesson) {
        return contents.get(
                new LessonKey(course, version, lesson),
                key -> published
                        .content(key.course(), key.version(), key.lesson())
                        .orElseThrow(
                                () -> new NotFound("Lesson " + lesson + " of version " + version + " of " + course)));
    }

    /** What was just published here is seen at once. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void forgetShelf(CoursePublished event) {
        shelf = Shelf.EMPTY;
    }

    private Shelf shelf() {
        var now = clock.instant();
        var known = shelf;
        boolean mayWait = known != Shelf.EMPTY;
        if (known.freshAt(now) || mayWait && !refreshing.compareAndSet(false, true)) {
            return known;
        }
        try {
            return refresh(known, now);
        } finally {
            refreshing.set(false);
        }
    }

    private Shelf refresh(Shelf known, Instant now) {
        var rows = published.current();
        var fresh = known.holds(rows) ? known.readAt(now) : Shelf.of(published.currentOutlines(), now);
        shelf = fresh;
        return fresh;
    }

    private record VersionKey(CourseId course, int version) {}

    private record LessonKey(CourseId course, int version, LessonId lesson) {}
}
