/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.courses.CourseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody has to recall now, and what comes next.
 *
 * @param now what may be answered now, if anything
 * @param later what comes later, the next first
 */
public record Recall(Optional<Now> now, List<Later> later) {

    /** Seconds that a question takes, feedback read; an estimate for planning a break, not a limit. */
    static final int SECONDS_A_QUESTION = 30;

    static final Recall NOTHING = new Recall(Optional.empty(), List.of());

    public Recall {
        later = List.copyOf(later);
    }

    /**
     * What may be answered now.
     *
     * @param begun whether some of it was asked before
     * @param until the first day on which it is no longer offered
     */
    public record Now(List<Part> parts, boolean begun, LocalDate until) {

        public Now {
            parts = List.copyOf(parts);
        }

        public int questions() {
            return parts.stream().mapToInt(Part::questions).sum();
        }

        /** Honest time it takes, in whole minutes. */
        public int minutes() {
            return Math.max(1, Math.ceilDiv(questions() * SECONDS_A_QUESTION, 60));
        }
    }

    /** @param questions how many wait */
    public record Part(CourseId course, int questions) {}

    /** @param on the day from which it is offered */
    public record Later(CourseId course, LocalDate on) {}
}
