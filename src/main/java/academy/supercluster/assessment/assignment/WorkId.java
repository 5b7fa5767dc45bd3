/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.util.UUID;

/** Names what one person does for one assignment. */
public record WorkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
