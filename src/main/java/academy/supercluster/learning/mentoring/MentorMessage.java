/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param author null once the account is closed */
@Embeddable
record MentorMessage(@Nullable UUID author, String text, Instant saidAt) {}
