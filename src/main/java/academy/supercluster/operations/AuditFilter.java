/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.time.Instant;

/**
 * Which part of the audit log somebody wants to see.
 *
 * @param action how the action begins, or empty for all
 * @param subject how the subject begins, or empty for all
 * @param from the first moment, included
 * @param until the first moment that is left out
 */
public record AuditFilter(String action, String subject, Instant from, Instant until) {}
