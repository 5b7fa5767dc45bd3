/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.mentoring.Mentee;
import academy.supercluster.learning.mentoring.Mentorships;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose answers somebody may mark: never the own ones, and else those of whom {@link Mentorships} says so. */
@Component
class MarkingRights {

    private final Mentorships mentorships;

    MarkingRights(Mentorships mentorships) {
        this.mentorships = mentorships;
    }

    boolean cover(SignedIn mentor, Attempt attempt) {
        var mentee = new Mentee(attempt.learner(), attempt.course());
        return !attempt.learner().equals(mentor.id())
                && mentorships.open(mentor, Set.of(mentee)).contains(mentee);
    }
}
