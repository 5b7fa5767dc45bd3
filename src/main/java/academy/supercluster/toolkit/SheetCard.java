/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import java.time.Instant;

/**
 * A worksheet in a list.
 *
 * @param title what its owner calls it
 * @param kind what its format is called
 * @param rows how many rows hold something
 */
public record SheetCard(WorksheetId id, FormatRef format, String title, String kind, int rows, Instant changedAt) {}
