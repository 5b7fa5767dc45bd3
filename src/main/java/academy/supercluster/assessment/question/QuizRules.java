/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a quiz besides its pass mark.
 *
 * @param most how many attempts a learner has, or null for as many as they like
 * @param pause how long after an attempt the next one may begin
 * @param limit how long an attempt lasts, or null
 * @param closes until when anything is answered, or null
 * @param review when the questions may be looked back on; what was reached is always told
 */
public record QuizRules(
        @Nullable Integer most,
        Duration pause,
        @Nullable Duration limit,
        @Nullable Closing closes,
        Review review) {

    /** As often, as long and as late as one likes. */
    public static final QuizRules NONE = new QuizRules(null, Duration.ZERO, null, null, Review.AFTER_ATTEMPT);

    /** When right answers and comments are shown. */
    public enum Review {
        AFTER_ATTEMPT,
        AFTER_CLOSE,
        NEVER;

        /** The word in a quiz file. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public static Review of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }
}
