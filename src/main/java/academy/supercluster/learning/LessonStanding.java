/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.learning.LearningEvent.Kind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner stands in one lesson.
 *
 * @param recalled ids of the recall questions answered rightly, in alphabetical order, separated by blanks
 * @param tries answers given to recall questions so far
 * @param evidence what proves the last attempt, or empty
 * @param completedAt when the lesson was completed, or null
 */
@Embeddable
public record LessonStanding(
        @Enumerated(EnumType.STRING) LessonState state,
        String recalled,
        int tries,
        String evidence,
        @Nullable Instant completedAt) {

    static final LessonStanding BEGUN = new LessonStanding(LessonState.STARTED, "", 0, "", null);

    /** Whether the lesson's rule was met. */
    public boolean completed() {
        return state == LessonState.COMPLETED;
    }

    /** Whether the recall question has been answered rightly. */
    public boolean recalled(String question) {
        return List.of(recalled.split(" ")).contains(question);
    }

    /** The standing after one more event of this lesson; it never falls. */
    LessonStanding after(LearningEvent event) {
        return switch (event.kind()) {
            case RECALL_ANSWERED -> afterRecall(event.data().split(" "));
            case ACTIVITY_ATTEMPTED ->
                new LessonStanding(state.orFurther(LessonState.ATTEMPTED), recalled, tries, event.data(), completedAt);
            case LESSON_COMPLETED ->
                completed() ? this : new LessonStanding(LessonState.COMPLETED, recalled, tries, evidence, event.at());
            default -> this;
        };
    }

    private LessonStanding afterRecall(String[] answer) {
        var rightly = new TreeSet<>(recalled.isEmpty() ? List.<String>of() : List.of(recalled.split(" ")));
        if (answer[2].equals("right")) {
            rightly.add(answer[0]);
        }
        return new LessonStanding(state, String.join(" ", rightly), tries + 1, evidence, completedAt);
    }

    /** Whether events of the kind move a lesson. */
    static boolean isMovedBy(Kind kind) {
        return switch (kind) {
            case LESSON_STARTED, RECALL_ANSWERED, DECISION_TAKEN, ACTIVITY_ATTEMPTED, LESSON_COMPLETED -> true;
            case ENROLLED, UNENROLLED, COURSE_CHANGED, CHANGE_READ, COURSE_COMPLETED, RETAINED, APPLIED -> false;
        };
    }
}
