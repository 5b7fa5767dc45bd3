/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/**
 * Backup and restore of either database together with the files, as one portable zip file.
 *
 * <p>The zip holds {@code manifest.json}, one {@code tables/<name>.jsonl} for each table (a row is a JSON array of texts
 * or nulls, in the order of the manifest's columns) and {@code files/…}. Everything in it is checked by SHA-256.
 */
@NullMarked
package academy.supercluster.operations.backup;

import org.jspecify.annotations.NullMarked;
