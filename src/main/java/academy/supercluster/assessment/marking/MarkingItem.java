/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.marking;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.UserId;
import java.time.Instant;

/**
 * Something that waits for a mark.
 *
 * @param title what it is, as the learner knows it
 * @param since when it was handed in
 * @param minutes an honest estimate of the work of marking it
 * @param href where it is marked, without the leading slash
 */
public record MarkingItem(UserId learner, CourseId course, String title, Instant since, int minutes, String href) {}
