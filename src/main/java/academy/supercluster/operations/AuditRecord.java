/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.time.Instant;

/**
 * An entry of the audit log as it was written.
 *
 * @param id rises with every entry
 * @param at when it was written
 */
public record AuditRecord(long id, Instant at, AuditEntry entry) {}
