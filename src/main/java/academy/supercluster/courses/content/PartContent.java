/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

import java.util.Set;

/** What a {@link ContentPart} has read. */
public interface PartContent {

    /** Objectives of the course that something here assesses, so that somebody would know whether they were reached. */
    default Set<String> assessed() {
        return Set.of();
    }

    /** Ids of what stands in the folder; each belongs to one lesson. */
    Set<String> ids();

    /** Ids that lessons of every course may refer to, because they come with the academy. */
    default Set<String> shared() {
        return Set.of();
    }
}
