/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.courses.CourseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A question with all its versions.
 *
 * @param id of the question
 * @param versions the latest first; never empty
 * @param origin where it came from, unless it was written in the course folder
 * @param asked whether a quiz asks it, or once asked it
 */
public record BankedQuestion(long id, CourseId course, List<Version> versions, Optional<Origin> origin, boolean asked) {

    public BankedQuestion {
        versions = List.copyOf(versions);
    }

    /** The question as it was from a moment on. */
    public record Version(long id, int number, Instant since, Question question) {}

    /** @param title what the other system called it */
    public record Origin(String title, List<String> tags, String file, String format, Instant at) {

        public Origin {
            tags = List.copyOf(tags);
        }
    }

    public Version latest() {
        return versions.getFirst();
    }

    /** Whether its review state is kept here: questions of a course folder have theirs in the folder. */
    public boolean isReviewedHere() {
        return origin.isPresent() && !asked;
    }
}
