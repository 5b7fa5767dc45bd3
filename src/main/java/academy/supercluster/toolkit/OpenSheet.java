/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.toolkit.content.CheckedSheet;
import java.time.Instant;

/** A worksheet as whoever may fill it in sees it. */
public record OpenSheet(
        WorksheetId id, FormatRef ref, String title, CheckedSheet sheet, int revision, Instant changedAt) {}
