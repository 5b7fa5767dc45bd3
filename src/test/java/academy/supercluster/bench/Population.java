/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Made-up people: learners with a past, and visitors who are enrolled and have not begun, for the load driver.
 *
 * @param learners how many with a past
 * @param events about how many learning events they leave, in whole courses
 * @param visitors how many without one
 * @param until the end of the past
 */
record Population(int learners, long events, int visitors, long seed, Instant until) {

    static final String LEARNER = "learner";
    static final String VISITOR = "visitor";

    Population {
        until = until.truncatedTo(ChronoUnit.MICROS);
    }

    /** Writes the learners with numbers from, inclusive, to, exclusive; returns how many events they left. */
    long writeLearners(int from, int to, Library library, BulkStage stage) {
        var written = 0L;
        for (var number = from; number < to; number++) {
            written += writeLearner(number, share(number + 1) - share(from) - written, library, stage);
        }
        return written;
    }

    void writeVisitors(Library library, BulkStage stage) {
        for (var number = 0; number < visitors; number++) {
            var life = new Life(seed + 1, number, library, until.minus(1, ChronoUnit.DAYS));
            life.join(stage, VISITOR);
            life.enrolOnly(stage, library.courses().getFirst());
        }
    }

    /** One learner, who takes courses until the wanted number of events is left. */
    long writeLearner(int number, long wanted, Library library, Stage stage) {
        var life = new Life(seed, number, library, until);
        life.join(stage, LEARNER);
        var left = 0L;
        var courses = library.courses();
        for (var i = 0; i < courses.size() && left < wanted && life.goesOn(); i++) {
            left += life.study(stage, courses.get((number + i) % courses.size()));
        }
        return left;
    }

    private long share(int learnersSoFar) {
        return Math.round((double) events * learnersSoFar / learners);
    }
}
