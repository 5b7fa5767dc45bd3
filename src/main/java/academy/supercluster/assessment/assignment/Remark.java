/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor says about a passage. The text it stands in never changes, so it stands where it stands; the quote is
 * kept beside so that it can be read without the text.
 *
 * @param start where the passage begins, in UTF-16 units of the text
 * @param author null once the account is closed
 */
@Embeddable
public record Remark(
        UUID id,
        int passageStart,
        int passageLength,
        String quote,
        String text,
        @Nullable UUID author,
        Instant madeAt) {}
