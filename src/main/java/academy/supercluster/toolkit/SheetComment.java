/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.identity.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a worksheet.
 *
 * @param section with {@code row} the row it is about; null for the whole sheet
 */
public record SheetComment(
        UUID id, @Nullable String section, @Nullable String row, UserId author, String words, Instant writtenAt) {}
