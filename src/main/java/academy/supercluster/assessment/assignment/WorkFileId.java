/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.util.UUID;

/** Names a file of a work. */
public record WorkFileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
