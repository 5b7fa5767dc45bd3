/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.util.UUID;

/**
 * Something a mentor has written once and may want to say again.
 *
 * @param used how often it was reused
 * @param revision to be named when it is changed
 */
public record MarkingPhrase(UUID id, String text, int used, long revision) {}
