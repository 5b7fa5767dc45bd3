/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import java.time.Instant;
import java.util.Map;

/**
 * What a learner decided in a case, and how others did.
 *
 * @param choices what was chosen: by decision id, for sorted rows by {@code decision/row}
 */
public record CaseReport(Map<String, String> choices, String reason, Instant decidedAt, OtherDecisions others) {

    public CaseReport {
        choices = Map.copyOf(choices);
    }
}
