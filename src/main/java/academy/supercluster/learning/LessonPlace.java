/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A lesson and the learner in it: the key of what one person leaves there. */
@Embeddable
public record LessonPlace(UUID learner, String course, String lesson) {}
