/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor said about an answer.
 *
 * @param level 1 to 4, or null while it waits
 * @param remark in the mentor's words, plain text; may be empty
 * @param version rises with every change
 */
record AnswerMark(
        int place,
        @Nullable Integer level,
        String remark,
        @Nullable Instant markedAt,
        Instant since,
        int version) {}
