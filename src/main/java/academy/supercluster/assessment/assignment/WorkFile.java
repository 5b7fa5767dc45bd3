/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.operations.FileId;
import java.time.Instant;
import java.util.UUID;

/**
 * A file of a work.
 *
 * @param name as the learner's device called it, without folders
 * @param size in bytes
 * @param fingerprint SHA-256 of its content, in hexadecimal digits
 */
public record WorkFile(
        WorkFileId id,
        WorkId work,
        UUID stored,
        String name,
        String type,
        long size,
        String fingerprint,
        Instant addedAt) {

    FileId file() {
        return new FileId(stored);
    }
}
