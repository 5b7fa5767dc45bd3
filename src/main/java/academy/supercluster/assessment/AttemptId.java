/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import java.util.UUID;

/** Names one try of one person at a quiz. */
public record AttemptId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
