/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.shared.Percent;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the log of an enrolment says about a version of the course. The share of lessons completed is rounded down, so
 * 100 % means that nothing is left; it falls only when the course gets new lessons, and a finish is never taken away.
 *
 * @param lessons every lesson that was begun, also those that later versions no longer have
 * @param percent completed lessons of the version among all its lessons; 0 for a version without lessons
 * @param completed number of completed lessons of the version
 * @param finish the first time a version was finished, or null
 * @param finishedVersion the newest version that was finished, 0 for none
 * @param lasting what was retained and applied, whatever the state
 */
public record Progress(
        boolean active,
        Map<LessonId, LessonStanding> lessons,
        Percent percent,
        int completed,
        HonestState state,
        @Nullable Finish finish,
        int finishedVersion,
        Lasting lasting) {

    public Progress {
        lessons = Map.copyOf(lessons);
    }

    /** Reads the events in the order of their sequence; an event told twice counts once. */
    public static Progress of(Collection<LearningEvent> events, CourseOutline outline) {
        var reading = new Reading();
        var seen = new HashSet<Integer>();
        events.stream()
                .sorted(Comparator.comparingInt(LearningEvent::sequence))
                .filter(event -> seen.add(event.sequence()))
                .forEach(reading::read);
        var completed = completed(reading.lessons, outline);
        return new Progress(
                reading.active,
                reading.lessons,
                percent(completed, outline),
                completed,
                reading.state(),
                reading.finish,
                reading.finishedVersion,
                reading.lasting);
    }

    /** How many lessons of the version are completed. */
    static int completed(Map<LessonId, LessonStanding> lessons, CourseOutline outline) {
        return (int) outline.lessons().stream()
                .map(lesson -> lessons.get(lesson.id()))
                .filter(standing -> standing != null && standing.completed())
                .count();
    }

    static Percent percent(int completed, CourseOutline outline) {
        var lessons = outline.lessons().size();
        return lessons == 0 ? Percent.NONE : Percent.of(completed, lessons);
    }

    private static final class Reading {

        private final Map<LessonId, LessonStanding> lessons = new HashMap<>();
        private boolean active;
        private boolean attempted;
        private @Nullable Finish finish;
        private int finishedVersion;
        private Lasting lasting = Lasting.NOTHING;

        void read(LearningEvent event) {
            if (LessonStanding.isMovedBy(event.kind())) {
                lessons.merge(
                        event.requiredLesson(),
                        LessonStanding.BEGUN.after(event),
                        (before, begun) -> before.after(event));
            }
            switch (event.kind()) {
                case ENROLLED -> active = true;
                case UNENROLLED -> active = false;
                case ACTIVITY_ATTEMPTED -> attempted = true;
                case COURSE_COMPLETED -> {
                    finish = finish == null ? new Finish(event.courseVersion(), event.at()) : finish;
                    finishedVersion = Math.max(finishedVersion, event.courseVersion());
                }
                case RETAINED -> lasting = lasting.retained(event.at());
                case APPLIED -> lasting = lasting.applied(event.at());
                default -> {}
            }
        }

        HonestState state() {
            if (finish != null) {
                return HonestState.PASSED;
            }
            return attempted ? HonestState.ATTEMPTED : lessons.isEmpty() ? HonestState.ENROLLED : HonestState.STARTED;
        }
    }
}
