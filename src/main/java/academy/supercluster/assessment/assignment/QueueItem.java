/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.UserId;
import java.time.Instant;

/**
 * Something that waits for the mentor.
 *
 * @param title what it is
 * @param since when it was handed in
 * @param minutes honest time it takes to mark
 * @param late whether it came after its date
 * @param begun whether somebody has begun to mark it
 * @param href where it is marked
 */
public record QueueItem(
        UserId learner,
        String learnerName,
        CourseId course,
        String title,
        Instant since,
        int minutes,
        boolean late,
        boolean begun,
        String href) {

    QueueItem named(String name) {
        return new QueueItem(learner, name, course, title, since, minutes, late, begun, href);
    }
}
