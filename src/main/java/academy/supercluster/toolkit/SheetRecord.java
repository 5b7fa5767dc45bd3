/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list needs of a worksheet. */
record SheetRecord(UUID id, @Nullable String course, String sheet, String title, int filledRows, Instant changedAt) {}
