/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What a learner decided in a case, before the outcome was told; it is never changed. */
@Entity
@Immutable
@Table(name = "case_decision")
class CaseDecision {

    @EmbeddedId
    private LessonPlace place;

    private int courseVersion;
    private String choices;
    private String reason;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected CaseDecision() {}

    CaseDecision(LessonPlace place, int courseVersion, CaseChoices choices, String reason, Instant now) {
        this.place = place;
        this.courseVersion = courseVersion;
        this.choices = choices.text();
        this.reason = reason;
        this.decidedAt = now;
    }

    CaseReport report(OtherDecisions others) {
        return new CaseReport(CaseChoices.parse(choices).byKey(), reason, decidedAt, others);
    }
}
