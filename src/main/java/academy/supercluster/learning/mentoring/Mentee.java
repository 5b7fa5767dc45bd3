/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.UserId;

/** A learner in one course, as a mentor looks at them. */
public record Mentee(UserId learner, CourseId course) {}
