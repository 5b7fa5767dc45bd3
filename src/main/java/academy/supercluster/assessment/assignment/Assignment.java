/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for in a lesson of its kind; the instructions are the lesson's text. Never changed once its course
 * version is published.
 *
 * @param learnerMinutes honest time it takes to do
 * @param mentorMinutes honest time it takes to mark
 * @param due days after the enrolment, until the end of that day in the learner's zone; null for no date
 * @param words how long the text should be, or null
 * @param files greatest number of files; 0 for none
 * @param rubric what it is judged by
 */
public record Assignment(
        String id,
        String title,
        int learnerMinutes,
        int mentorMinutes,
        @Nullable Integer due,
        @Nullable Words words,
        int files,
        List<Criterion> rubric) {

    /** How many levels each criterion has, the lowest first. */
    public static final int LEVELS = 4;

    public Assignment {
        rubric = List.copyOf(rubric);
    }

    /** From how many to how many words; null where there is no limit. */
    public record Words(@Nullable Integer least, @Nullable Integer most) {}

    /**
     * One thing that is looked at.
     *
     * @param objective the objective of the course that this criterion assesses
     * @param levels what a mentor would see at each of the {@value #LEVELS} levels, the lowest first, as Markdown
     */
    public record Criterion(String id, String title, String objective, List<String> levels) {

        public Criterion {
            levels = List.copyOf(levels);
        }
    }
}
