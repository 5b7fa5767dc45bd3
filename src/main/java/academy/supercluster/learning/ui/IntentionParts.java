/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.learning.transfer.PlanningTransfer;
import academy.supercluster.shared.Texts;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes the part of a page in which somebody plans to use what they learned. At most two statements each. */
@Component
class IntentionParts {

    private final PlanningTransfer planning;
    private final CurrentUser user;
    private final Texts texts;
    private final Clock clock;

    IntentionParts(PlanningTransfer planning, CurrentUser user, Texts texts, Clock clock) {
        this.planning = planning;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
    }

    IntentionPart of(CourseOutline course) {
        return new IntentionPart(course, planning, user.require(), texts, clock);
    }
}
