/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.util.UUID;

/** Names what was handed in once. */
public record SubmissionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
