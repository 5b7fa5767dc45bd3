/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import java.util.UUID;

/** Names what somebody answers in one go. */
public record SittingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
