/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonId;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.shared.Percent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner stands in the current version of a course.
 *
 * @param lessons the lessons that were begun
 * @param finish the first time a version was finished, or null
 * @param lasting what was retained and applied
 * @param lastLesson the lesson that was open last, if the version has it, or null
 * @param change what changed since the learner was last told
 * @param finishable whether every lesson is completed, yet the learner has still to say that they are done, because
 *     the last missing lesson was removed
 */
public record Standing(
        EnrolmentId enrolment,
        CourseOutline course,
        Intent intent,
        HonestState state,
        Percent percent,
        int completed,
        Map<LessonId, LessonStanding> lessons,
        @Nullable Finish finish,
        Lasting lasting,
        @Nullable LessonId lastLesson,
        Instant lastActivity,
        CourseChange change,
        boolean finishable) {

    public Standing {
        lessons = Map.copyOf(lessons);
    }

    /** Whether the lesson is completed. */
    public boolean done(LessonId lesson) {
        var standing = lessons.get(lesson);
        return standing != null && standing.completed();
    }

    /** Whether work was handed in that a mentor has not accepted: it waits for the mentor, or came back. */
    public boolean handedIn(Lesson lesson) {
        var standing = lessons.get(lesson.id());
        return lesson.kind() == LessonKind.ASSIGNMENT && standing != null && standing.state() == LessonState.ATTEMPTED;
    }

    /**
     * Where to go on: the lesson left open, else the next that is not completed; what was handed in comes last. Nothing
     * when all are completed.
     */
    public Optional<Lesson> next() {
        return next(lesson -> !done(lesson.id()) && !handedIn(lesson)).or(() -> next(lesson -> !done(lesson.id())));
    }

    private Optional<Lesson> next(Predicate<Lesson> open) {
        var all = course.lessons();
        var start = 0;
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(lastLesson)) {
                start = i;
            }
        }
        for (var i = 0; i < all.size(); i++) {
            var lesson = all.get((start + i) % all.size());
            if (open.test(lesson)) {
                return Optional.of(lesson);
            }
        }
        return Optional.empty();
    }

    /** Honest time of the lessons that are not completed. */
    public int minutesLeft() {
        return course.lessons().stream()
                .filter(lesson -> !done(lesson.id()))
                .mapToInt(Lesson::minutes)
                .sum();
    }
}
