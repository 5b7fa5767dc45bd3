/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring.ui;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.mentoring.Mentorships;
import academy.supercluster.learning.mentoring.MyLearners;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.ui.LearnerAtDesk;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A mentor looks at the own learners, administrators at everybody. */
@Component
class OwnLearners implements LearnerAtDesk {

    private final Mentorships mentorships;
    private final MyLearners learners;
    private final CurrentUser user;

    OwnLearners(Mentorships mentorships, MyLearners learners, CurrentUser user) {
        this.mentorships = mentorships;
        this.learners = learners;
        this.user = user;
    }

    @Override
    public Optional<String> nameOf(UUID learner) {
        var id = new UserId(learner);
        if (!mentorships.sees(user.require(), id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(learners.name(id));
        } catch (NotFound closed) {
            return Optional.empty();
        }
    }
}
