/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import java.util.UUID;

/** Names a question of a learner to the mentor. */
public record QuestionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
