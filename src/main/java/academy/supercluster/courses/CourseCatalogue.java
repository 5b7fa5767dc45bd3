/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses;

import academy.supercluster.shared.Slug;
import academy.supercluster.shared.access.BetweenRooms;
import academy.supercluster.shared.access.ForEveryone;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The published courses. Versions are immutable, so everything here is cached; a request costs at most one statement,
 * usually none.
 */
@Service
public class CourseCatalogue {

    CourseCatalogue() {}

    /** The current version of every course, by title. */
    @ForEveryone
    public List<CourseOutline> courses() {
        throw new UnsupportedOperationException();
    }

    /** The current version of the course. */
    @ForEveryone
    public Optional<CourseOutline> course(CourseId course) {
        throw new UnsupportedOperationException();
    }

    /** The course that has or once had the slug; when the slug differs from the outline's, redirect. */
    @ForEveryone
    public Optional<CourseOutline> courseAt(Slug slug) {
        throw new UnsupportedOperationException();
    }

    /** The lesson of the current version that has or once had the slug; when it differs, redirect. */
    @ForEveryone
    public Optional<CourseOutline.Lesson> lessonAt(CourseId course, Slug slug) {
        throw new UnsupportedOperationException();
    }

    /** An older or the current version, for those who began or finished with it. */
    @BetweenRooms
    public Optional<CourseOutline> version(CourseId course, int version) {
        throw new UnsupportedOperationException();
    }

    /**
     * The text of a lesson; the caller has checked that the reader may see it.
     *
     * @throws academy.supercluster.shared.NotFound if the version has no such lesson
     */
    @BetweenRooms
    public LessonContent content(CourseId course, int version, LessonId lesson) {
        throw new UnsupportedOperationException();
    }
}
