/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import java.util.UUID;

/** Names the relation of one mentor to one learner. */
public record MentorshipId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
